/** How long it was from one partial date to another: a range, because dates are ranges. */
import { DAY, dayNumber } from './calendar.ts';
import { bounds } from './partial-date-bounds.ts';
import type { PartialDate, Precision, SingleDate } from './partial-date-kinds.ts';
import { singlesOf } from './partial-date-kinds.ts';

export type Resolution = 'second' | 'minute' | 'hour' | 'day';

/** Milliseconds; negative when the second date stands before the first. `min` is never more than `max`. */
export interface Duration {
  min: number;
  max: number;
  /** One of the dates is said to be approximate or doubtful. */
  about: boolean;
  /** The finest unit in which the figures may be said: days are known of two days, not hours. */
  resolution: Resolution;
}

/** How long a clock shows the same reading, for the precisions that count as readings. */
const READING_WIDTHS: Partial<Record<Precision, number>> = { second: 1000, minute: 60_000 };

const RESOLUTIONS: readonly Resolution[] = ['second', 'minute', 'hour', 'day'];

/**
 * The time from one date to another; undefined when either is unknown or open on a side that matters.
 *
 * Two readings of a clock (minute or second precision) subtract as readings: 09:47Z to 09:58Z is eleven minutes. Two days
 * subtract as calendar days, as a reader counts them: 5 to 9 November is four days, whatever the clocks did in between.
 * Everything else is a span, and the answer runs from the shortest to the longest that both spans allow.
 *
 * @param zone IANA zone of dates without an offset.
 */
export function durationBetween(from: PartialDate, to: PartialDate, zone: string): Duration | undefined {
  const start = spanOf(from, zone);
  const end = spanOf(to, zone);
  if (!start || !end) return undefined;
  const about = start.about || end.about;
  const resolution = RESOLUTIONS[Math.max(start.resolution, end.resolution)] ?? 'day';
  if (isDay(from) && isDay(to)) {
    const days = (dayOf(to) - dayOf(from)) * DAY;
    return { min: days, max: days, about, resolution };
  }
  return { min: end.first - start.last, max: end.last - start.first, about, resolution };
}

/**
 * The same, for two dates whose order is known by what they are (an answer follows its question): what lies below zero is left out.
 * A range wholly below zero stays as it is: the dates contradict each other, and that must be seen.
 */
export function elapsedBetween(from: PartialDate, to: PartialDate, zone: string): Duration | undefined {
  const duration = durationBetween(from, to, zone);
  return duration && duration.max >= 0 ? { ...duration, min: Math.max(0, duration.min) } : duration;
}

/** When something that a date dates can have happened; `last` is not included, unless it is a reading of a clock. */
function spanOf(date: PartialDate, zone: string) {
  const { earliest, latest, approximate, uncertain } = bounds(date, zone);
  if (earliest === null || latest === null) return undefined;
  const resolution = Math.max(...singlesOf(date).map(resolutionOf));
  // A reading has no width, except where the clock showed the same time twice.
  const width = READING_WIDTHS[singlesOf(date).at(-1)?.precision ?? 'day'] ?? 0;
  return { first: earliest, last: latest + 1 - width, about: approximate || uncertain, resolution };
}

function resolutionOf({ precision }: SingleDate): number {
  const place = RESOLUTIONS.indexOf(precision as Resolution);
  return place === -1 ? RESOLUTIONS.length - 1 : place;
}

function isDay(date: PartialDate): date is SingleDate {
  return date.kind === 'single' && date.precision === 'day';
}

function dayOf({ year, month, day }: SingleDate): number {
  return dayNumber(year, month ?? 1, day ?? 1);
}
