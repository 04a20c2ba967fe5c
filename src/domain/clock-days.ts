/** Days of silence, counted: which days count, and between which days they lie when dates are partial. */
import { isWorkingDay } from './calendar-working-days.ts';
import type { Counting } from './clock-days-after.ts';
import { bounds, type PartialDate } from './partial-date.ts';
import { dayAt } from './zone.ts';

export type { Counting } from './clock-days-after.ts';

/** A stretch that does not count, with the reason that readers are shown. Without `to` it goes on. */
export interface Pause {
  from: PartialDate;
  to?: PartialDate | undefined;
  reason: string;
}

/** Whole days, both possible: they differ when a date is not known to the day. */
export interface DayCount {
  min: number;
  max: number;
  /** One of the dates is approximate or doubtful. */
  about: boolean;
}

/** The first and the last day (day numbers) that a date can mean in `zone`; infinite where it is open or unknown. */
export interface DayRange {
  first: number;
  last: number;
  about: boolean;
}

export function dayRange(date: PartialDate, zone: string): DayRange {
  const { earliest, latest, approximate, uncertain } = bounds(date, zone);
  return {
    first: earliest === null ? -Infinity : dayAt(earliest, zone),
    last: latest === null ? Infinity : dayAt(latest, zone),
    about: approximate || uncertain,
  };
}

/**
 * Days from one day to another; the first is not counted, the last is (a letter of the 1st has waited one day on the 2nd).
 * The shortest count takes every day off that a pause may cover, the longest only those that it must.
 * Undefined when a date is unknown, or when the end lies before the start: no figure is better than a false one.
 */
export function countDays(
  from: DayRange,
  to: DayRange,
  counting: Counting,
  pauses: readonly Pause[],
  zone: string,
): DayCount | undefined {
  if (![from.first, from.last, to.first, to.last].every(Number.isFinite) || to.last < from.first)
    return undefined;
  const stretches = pauses.map((pause) => stretchOf(pause, zone));
  const count = (start: number, end: number, isOff: (stretch: Stretch, day: number) => boolean) => {
    // Years of silence, asked for on every list the letter is in: count by the day only where days differ.
    if (counting === 'calendar' && stretches.length === 0) return Math.max(0, end - start);
    let days = 0;
    for (let day = start + 1; day <= end; day++) {
      if (counting === 'working' && !isWorkingDay(day)) continue;
      if (!stretches.some((stretch) => isOff(stretch, day))) days++;
    }
    return days;
  };
  return {
    min: count(from.last, to.first, ({ start, end }, day) => start.first <= day && day <= end.last),
    max: count(from.first, to.last, ({ start, end }, day) => start.last <= day && day <= end.first),
    about: from.about || to.about,
  };
}

interface Stretch {
  start: DayRange;
  end: DayRange;
}

function stretchOf({ from, to }: Pause, zone: string): Stretch {
  const goesOn = { first: Infinity, last: Infinity, about: false };
  const end = to === undefined ? goesOn : dayRange(to, zone);
  // An unknown end may be any day: it certainly covers none.
  return { start: dayRange(from, zone), end };
}

/** Whether a pause covers a day, or may: its dates can be imprecise. */
export function mayCover(pause: Pause, day: number, zone: string): boolean {
  const { start, end } = stretchOf(pause, zone);
  return start.first <= day && day <= end.last;
}
