/** Small incidents for tests: dates, kinds and scopes; everything else is filled in. */
import { expect } from 'vitest';
import { incidentFigures, type Chronicle, type IncidentFigures } from './incident-figures.ts';
import { question } from './incident-entries.ts';
import { toPartialDate, type PartialDate } from './partial-date.ts';

const at = (text: string) => toPartialDate(text) as PartialDate;
export const minutes = 60_000;
export const hours = 60 * minutes;
export const days = 24 * hours;

export interface Facts {
  kind?: Chronicle['nature'];
  scopes?: string[];
  events?: [at: string, kind: string, scope?: string][];
  words?: [at: string, channel: string, temperature: 'hot' | 'cold', more?: object][];
  questions?: [asked: string, answered?: string][];
}

export function figures(
  { kind = 'incident', scopes = [], events = [], words = [], questions = [] }: Facts,
  zone: string,
) {
  const chronicle = {
    nature: kind,
    scopes: scopes.map((id) => ({ id, name: id, sources: [], zoneAssumed: false })),
    events: events.map(([date, of, scope]) => ({ at: at(date), kind: of, scope, words: 'x' })),
    communications: words.map(([date, channel, temperature, more]) => ({
      at: at(date),
      channel,
      temperature,
      speaker: { role: 'company' },
      ...more,
    })),
    questions: questions.map(([asked, answered], index) =>
      question.parse({
        id: `q${index}`,
        by: 'press',
        words: 'x',
        asked,
        ...(answered && { answer: { state: 'answered', at: answered } }),
      }),
    ),
  };
  return incidentFigures(chronicle as unknown as Chronicle, zone);
}

/** One figure: shortest and longest in a unit, and "about" where a source says so. */
export function figure(result: IncidentFigures, kind: string, scope: string | undefined, unit: number) {
  const found = result.measures.filter((one) => one.kind === kind && one.scope === scope);
  expect(found).toHaveLength(1);
  const { min, max, about } = found[0]!.duration;
  return [min / unit, max / unit, ...(about ? ['about'] : [])];
}

export const kinds = (result: IncidentFigures) =>
  result.measures.map(({ kind, scope }) => (scope ? `${kind} ${scope}` : kind));
