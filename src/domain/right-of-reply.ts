/**
 * The formal right of reply of French law (law 2004-575 of 21 June 2004, art. 1-1 III; decree 2007-1527 of 24 October 2007): asked for
 * within three months of publication, at most as long as what it contests, inserted within three days of receipt. What dates or texts
 * leave open is not decided here.
 */
import { CLOCK_PRESETS, readClock, type DayCount } from './clock.ts';
import { bounds, type PartialDate } from './partial-date.ts';
import { isoDayAt } from './zone.ts';

/** Days for the insertion, from receipt. */
export const INSERTION_DAYS = CLOCK_PRESETS['right-of-reply'].overdue;
/** Months for asking, from publication. */
export const ASKING_MONTHS = 3;

/** Bases on which a reply must be inserted, not only may. */
export const isFormal = (basis: string): boolean => basis !== 'courtesy';

/**
 * Days that a formal reply has waited to be inserted on the day `today` (`2026-05-04`), once they are certainly more than the law
 * gives; else undefined.
 */
export function insertionOverdue(received: PartialDate, today: string, zone: string): number | undefined {
  const { state, days } = readClock({
    sent: received,
    thresholds: CLOCK_PRESETS['right-of-reply'],
    asOf: today,
    zone,
  });
  return state === 'overdue' || state === 'long-overdue' ? days?.min : undefined;
}

/** Days from receipt to insertion, as far as the dates tell. */
export function insertionDays(
  received: PartialDate,
  inserted: PartialDate,
  today: string,
  zone: string,
): DayCount | undefined {
  const thresholds = CLOCK_PRESETS['right-of-reply'];
  return readClock({ sent: received, answered: inserted, thresholds, asOf: today, zone }).days;
}

/** Whether a reply was asked for within three months of the publication of what it contests; undefined where dates leave it open. */
export function askedInTime(
  published: PartialDate,
  received: PartialDate,
  zone: string,
): boolean | undefined {
  const [text, reply] = [bounds(published, zone), bounds(received, zone)];
  if (text.latest !== null && reply.earliest !== null && dayOf(reply.earliest) > lastDay(text.latest))
    return false;
  if (text.earliest !== null && reply.latest !== null && dayOf(reply.latest) <= lastDay(text.earliest))
    return true;
  return undefined;

  function dayOf(instant: number): string {
    return isoDayAt(instant, zone);
  }
  function lastDay(instant: number): string {
    return monthsAfter(dayOf(instant), ASKING_MONTHS);
  }
}

/**
 * The same day of a later month, or the last of that month when it has no such day (French code of civil procedure, art. 641).
 * @param day `2025-11-30`; three months later is `2026-02-28`
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const to = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate())));
  return to.toISOString().slice(0, 10);
}
