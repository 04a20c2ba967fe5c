/** What can be counted in the record of an incident without reading its dates. */
import { eventsOf, isOfProvider, type Chronicle } from './incident-moments.ts';

export interface IncidentCounts {
  /** Statements of the provider, on all channels. */
  communications: { all: number; hot: number; cold: number };
  updates: number;
  /** Open: not answered at all. */
  questions: { all: number; answered: number; declined: number; open: number };
}

export function countsOf(chronicle: Chronicle): IncidentCounts {
  const provider = chronicle.communications.filter(isOfProvider);
  const states = chronicle.questions.map(({ answer }) => answer.state);
  const count = (state: string) => states.filter((other) => other === state).length;
  return {
    communications: {
      all: provider.length,
      hot: provider.filter(({ temperature }) => temperature === 'hot').length,
      cold: provider.filter(({ temperature }) => temperature === 'cold').length,
    },
    updates: eventsOf(chronicle, ['update'], undefined).length,
    questions: {
      all: states.length,
      answered: count('answered') + count('partly-answered'),
      declined: count('declined'),
      open: count('open'),
    },
  };
}
