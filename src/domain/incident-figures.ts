/**
 * What the dates of an incident say: how long until the first public word, until recovery, until a post-mortem, until an answer.
 * Pure arithmetic on sourced dates, each figure with the two moments it was measured between. An imprecise date gives a range,
 * an unknown one gives no figure.
 */
import { countsOf, type IncidentCounts } from './incident-counts.ts';
import { elapsedBetween, type Duration } from './duration.ts';
import {
  endOf,
  eventsOf,
  firstWord,
  relapsesOf,
  startOf,
  type Chronicle,
  type Moment,
} from './incident-moments.ts';

export type { Chronicle, Moment } from './incident-moments.ts';

export type MeasureKind = 'first-word' | 'recovery' | 'containment' | 'closing' | 'post-mortem' | 'answer';

export interface Measure {
  kind: MeasureKind;
  /** Identifier of the scope; absent for the incident as a whole. */
  scope?: string;
  from: Moment;
  to: Moment;
  /** Wholly negative when the sources put the second moment before the first: shown, not hidden. */
  duration: Duration;
  /** Relapses that lie within a recovery. */
  relapses: number;
  /** Public words that may stand before the first one, their dates being too vague to tell. */
  maybeEarlier: number;
}

export interface IncidentFigures extends IncidentCounts {
  measures: Measure[];
}

/** In the order in which they are shown. `zone`: the IANA zone of dates that carry none. */
export function incidentFigures(chronicle: Chronicle, zone: string): IncidentFigures {
  // A question that nobody answers and a dispute have no failure that a word or a recovery could follow: their scopes are subjects.
  const isFailure = chronicle.nature === 'incident' || chronicle.nature === 'recurring';
  const measures = [...(isFailure ? [firstWords, recoveries] : []), closing, postMortems, answers];
  return { ...countsOf(chronicle), measures: measures.flatMap((take) => take(chronicle, zone)) };
}

/** Repeated failures are each a failure of its own; else the word is awaited from the first start. */
function firstWords(chronicle: Chronicle, zone: string): Measure[] {
  const isSeries = chronicle.nature === 'recurring' && chronicle.scopes.length > 0;
  const scopes = isSeries ? chronicle.scopes.map(({ id }) => id) : [undefined];
  return scopes.flatMap((scope) => {
    const from = startOf(chronicle, scope, zone);
    const word = from && firstWord(chronicle, scope, from, zone);
    return word
      ? measure('first-word', scope, from, word.moment, zone, { maybeEarlier: word.maybeEarlier })
      : [];
  });
}

/** By scope, and for the whole when an entry of no scope says that all was well. Containment where recovery is unknown. */
function recoveries(chronicle: Chronicle, zone: string): Measure[] {
  const found = [...chronicle.scopes.map(({ id }) => id), undefined].flatMap((scope) => {
    const from = startOf(chronicle, scope, zone);
    if (!from) return [];
    const relapses = relapsesOf(chronicle, scope);
    const well = endOf(chronicle, scope, ['resolved', 'ended'], zone);
    if (well) return measure('recovery', scope, from, well, zone, { relapses });
    const contained = endOf(chronicle, scope, ['mitigated'], zone);
    return contained ? measure('containment', scope, from, contained, zone, { relapses }) : [];
  });
  // The whole says nothing new where a scope began first and ended last.
  const isSaid = ({ from, to }: Measure) =>
    found.some((one) => one.scope && one.from.at.edtf === from.at.edtf && one.to.at.edtf === to.at.edtf);
  // What began and ended in the same moment did not recover: it was a moment.
  const isMoment = ({ from, to }: Measure) => from.at.edtf === to.at.edtf;
  return found.filter((one) => !isMoment(one) && (one.scope !== undefined || !isSaid(one)));
}

/** Each closing that somebody declared: where two are on record, both stay. */
function closing(chronicle: Chronicle, zone: string): Measure[] {
  const closings = eventsOf(chronicle, ['declared-closed'], undefined);
  return closings.flatMap((to) => {
    const scope = chronicle.events[to.index]?.scope;
    const from = startOf(chronicle, scope, zone);
    return from ? measure('closing', scope, from, to, zone) : [];
  });
}

/** From the start of the scope that it is about. The incident's own field stands for an event that nobody wrote down. */
function postMortems(chronicle: Chronicle, zone: string): Measure[] {
  const published = eventsOf(chronicle, ['post-mortem-published'], undefined);
  const { state, at } = chronicle.postMortem ?? {};
  const moments: Moment[] =
    published.length === 0 && at && (state === 'published' || state === 'redacted')
      ? [{ at, entry: 'postMortem', index: 0 }]
      : published;
  return moments.flatMap((to) => {
    const scope = to.entry === 'events' ? chronicle.events[to.index]?.scope : undefined;
    const from = startOf(chronicle, scope, zone);
    return from ? measure('post-mortem', scope, from, to, zone) : [];
  });
}

function answers(chronicle: Chronicle, zone: string): Measure[] {
  return chronicle.questions.flatMap(({ asked, answer }, index) => {
    if (!asked || !answer.at || answer.state === 'open') return [];
    const moments = [asked, answer.at].map((at): Moment => ({ at, entry: 'questions', index }));
    return measure('answer', undefined, moments[0]!, moments[1]!, zone);
  });
}

function measure(
  kind: MeasureKind,
  scope: string | undefined,
  from: Moment,
  to: Moment,
  zone: string,
  more: { relapses?: number; maybeEarlier?: number } = {},
): Measure[] {
  const duration = elapsedBetween(from.at, to.at, zone);
  if (!duration) return [];
  return [
    {
      kind,
      ...(scope !== undefined && { scope }),
      from,
      to,
      duration,
      relapses: 0,
      maybeEarlier: 0,
      ...more,
    },
  ];
}
