/** Between when and when an incident is on record. */
import type { Chronicle } from './incident-moments.ts';
import { startOf } from './incident-moments.ts';
import { comparePartialDates, type PartialDate } from './partial-date.ts';
import type { INCIDENT_STATES } from './vocabulary.ts';

export interface Period {
  start: PartialDate;
  /** Absent while it goes on. */
  end?: PartialDate | undefined;
}

/**
 * One failure lasts from its first start to its last recovery or closing; what came years later (a court, a report) is not its length.
 * A series, a dispute or unanswered questions last from their first entry to their last. Undefined when nothing is dated.
 */
export function periodOf(
  incident: Chronicle & { state: (typeof INCIDENT_STATES)[number] },
  zone: string,
): Period | undefined {
  const inOrder = (a: PartialDate, b: PartialDate) => comparePartialDates(a, b, zone);
  const isKnown = (date: PartialDate | undefined): date is PartialDate =>
    date !== undefined && date.kind !== 'unknown';
  const events = incident.events.filter(({ kind, at }) => kind !== 'context' && isKnown(at));
  const all = [...events, ...incident.communications].map(({ at }) => at).filter(isKnown);
  const asked = incident.questions.map(({ asked: at }) => at).filter(isKnown);
  const dates = [...all, ...asked, ...incident.scopes.map(({ started }) => started).filter(isKnown)].sort(
    inOrder,
  );

  const isOne = incident.nature === 'incident';
  const start = (isOne ? startOf(incident, undefined, zone)?.at : undefined) ?? dates[0];
  if (!start) return undefined;
  if (incident.state === 'ongoing') return { start };
  const ends = events
    .filter(({ kind }) => ['resolved', 'ended', 'declared-closed'].includes(kind))
    .map(({ at }) => at);
  const said = [...incident.scopes.map(({ ended }) => ended), ...ends].filter(isKnown).sort(inOrder);
  const end = isOne ? said.at(-1) : dates.at(-1);
  return end && inOrder(start, end) <= 0 ? { start, end } : { start, end: start };
}
