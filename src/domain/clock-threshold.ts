/** The day on which a wait became longer than it should be. It follows from the dates of the letter, not from the day of a build. */
import { dayNumberOf, isoDayOf } from './calendar.ts';
import { dayRange } from './clock-days.ts';
import { readClock, type ClockFacts } from './clock.ts';
import { toPartialDate, type PartialDate } from './partial-date.ts';

/**
 * The first day, no later than `today`, on which more than `threshold` days had been waited; undefined when an answer or a refusal came
 * before, when the day has not come, or when nothing is counted. Of an imprecise date of sending, the latest day it can mean.
 * @throws RangeError when `today` is not a day or the zone is unknown.
 */
export function dayPast(
  threshold: number,
  facts: Omit<ClockFacts, 'asOf'>,
  today: string,
): PartialDate | undefined {
  const last = dayNumberOf(today);
  if (last === undefined) throw new RangeError(`Expected today to be a day as 2026-05-04, got ${today}`);
  if (!facts.sent) return undefined;
  const sent = dayRange(facts.sent, facts.zone).last;
  if (!Number.isFinite(sent)) return undefined;
  for (let day = sent + threshold + 1; day <= last;) {
    const { state, days } = readClock({ ...facts, asOf: isoDayOf(day) });
    if (days === undefined || state === 'answered' || state === 'declined') return undefined;
    if (days.min > threshold) return toPartialDate(isoDayOf(day)) as PartialDate;
    // A day adds at most one to the count: so many days at least are still missing, and none of them can be the one.
    day += threshold + 1 - days.min;
  }
  return undefined;
}
