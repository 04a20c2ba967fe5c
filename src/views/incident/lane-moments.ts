/** What an incident's drawing shows, as instants: events and ends of scopes on the lane of their scope, statements on theirs. */
import { bounds, type PartialDate } from '../../domain/partial-date.ts';
import { eventMark, type EventMark } from './chronicle.ts';
import { communicationAnchor, eventAnchor, speakerWords, whenOf, type Telling } from './entries.ts';

export type Shape = Exclude<EventMark, 'speech'> | 'hot' | 'cold';

export const SPEECH = 'speech';
export const WHOLE = 'whole';

export interface Moment {
  lane: string;
  at: PartialDate;
  shape: Shape;
  href?: string | undefined;
  title: string;
  from: number;
  to: number;
}

export function momentsOf(telling: Telling): Moment[] {
  const { voice, incident, zone } = telling;
  const moment = (at: PartialDate, rest: Omit<Moment, 'at' | 'from' | 'to'>): Moment[] => {
    const { earliest, latest } = bounds(at, zone);
    return earliest === null || latest === null ? [] : [{ at, ...rest, from: earliest, to: latest }];
  };
  const events = incident.events.flatMap((event, index) => {
    const mark = eventMark(event.kind);
    // What was said has its own lane, from the ledger.
    if (mark === 'speech' || event.kind === 'context') return [];
    const title = `${whenOf(telling, event.at).words}, ${voice.words.terms.event[event.kind]}`;
    const href = `#${eventAnchor(event, index)}`;
    return moment(event.at, { lane: event.scope ?? WHOLE, shape: mark, href, title });
  });
  const said = incident.communications.flatMap(({ at, temperature, speaker }, index) => {
    const title = `${whenOf(telling, at).words}, ${speakerWords(telling, speaker).name}`;
    return moment(at, { lane: SPEECH, shape: temperature, href: `#${communicationAnchor(index)}`, title });
  });
  // A scope may know its ends better than the events do.
  const ends = incident.scopes.flatMap(({ id, started, ended }) =>
    (
      [
        ['start', started],
        ['recovery', ended],
      ] as const
    ).flatMap(([shape, at]) => {
      const isTold = incident.events.some(
        (event) => event.scope === id && event.at.edtf === at?.edtf && eventMark(event.kind) === shape,
      );
      const title = at ? `${whenOf(telling, at).words}, ${voice.words.views.incident.legend[shape]}` : '';
      return at && !isTold ? moment(at, { lane: id, shape, title }) : [];
    }),
  );
  return [...events, ...ends, ...said];
}
