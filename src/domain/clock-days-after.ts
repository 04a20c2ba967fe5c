/** The days that a running clock gains: by itself, because a reader's browser counts them too and must load nothing else for it. */
import { dayNumberOf } from './calendar.ts';
import { isWorkingDay } from './calendar-working-days.ts';

/** Every day, or Monday to Friday without the public holidays of France. */
export type Counting = 'calendar' | 'working';

/**
 * Days that have come to count after the day `asOf`, up to and with `today` (both `2026-05-04`): what is added to a running clock that
 * was read on `asOf`. None when `today` is not later, or either is no day.
 */
export function daysAfter(asOf: string, today: string, counting: Counting): number {
  const [from, to] = [dayNumberOf(asOf) ?? NaN, dayNumberOf(today) ?? NaN];
  if (!(from < to)) return 0;
  if (counting === 'calendar') return to - from;
  let days = 0;
  for (let day = from + 1; day <= to; day++) if (isWorkingDay(day)) days++;
  return days;
}
