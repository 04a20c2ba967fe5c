/** Between which instants a partial date lies. */
import { DAY } from './calendar.ts';
import { isApproximate, isUncertain, type PartialDate, type SingleDate } from './partial-date-kinds.ts';
import { wallSpan, type Span } from './partial-date-span.ts';
import { offsetMilliseconds } from './partial-date-syntax.ts';
import { isoDayAt, showingOf, startOfDay } from './zone.ts';

/** Instants in milliseconds since 1970 (UTC), both included. Null: open or unknown on that side. */
export interface Bounds {
  earliest: number | null;
  latest: number | null;
  /**
   * The writer says "about" (`~`, `%`). The bounds are those of the date as written: how far "about" reaches is not known,
   * and a margin of our own would be an invented figure. Whoever counts with them must say "about" too.
   */
  approximate: boolean;
  /** The writer doubts the source (`?`, `%`). */
  uncertain: boolean;
}

/**
 * The bounds of a date whose days, when they carry no offset, are days in `zone` (IANA): of 23 or 25 hours when clocks change.
 * A local time that the clock showed twice or skipped lies between both readings.
 * @throws RangeError when the zone is unknown.
 */
export function bounds(date: PartialDate, zone: string): Bounds {
  const said = { approximate: isApproximate(date), uncertain: isUncertain(date) };
  if (date.kind === 'unknown') return { earliest: null, latest: null, ...said };
  if (date.kind === 'single') {
    const { first, last } = spanIn(date, zone);
    return { earliest: first, latest: last, ...said };
  }
  const start = typeof date.start === 'string' ? null : spanIn(date.start, zone);
  const end = typeof date.end === 'string' ? null : spanIn(date.end, zone);
  // An instant of another zone and a day of this one may seem turned round (see `dateInterval`): take the wider reading.
  return {
    earliest: start && Math.min(start.first, end?.first ?? start.first),
    latest: end && Math.max(end.last, start?.last ?? end.last),
    ...said,
  };
}

function spanIn(date: SingleDate, zone: string): Span {
  const { first, last } = wallSpan(date);
  if (date.offset !== null) {
    const ahead = offsetMilliseconds(date.offset);
    return { first: first - ahead, last: last - ahead };
  }
  if (date.hour !== null) return { first: showingOf(first, zone).first, last: showingOf(last, zone).last };
  const start = startOfDay(Math.floor(first / DAY), zone);
  const end = startOfDay(Math.floor(last / DAY) + 1, zone) - 1;
  // Samoa had no 30 December 2011: that day is an instant, not less than one.
  return { first: start, last: Math.max(start, end) };
}

/**
 * The day `2017-11-09` on which a date falls in `zone`; undefined when it is not known to the day. A day stays itself,
 * an instant with an offset is the day that the calendar of `zone` showed. For the day as written, see `writtenDay`.
 */
export function isoDay(date: PartialDate, zone: string): string | undefined {
  const day = writtenDay(date);
  if (day === undefined || date.kind !== 'single' || date.offset === null) return day;
  return isoDayAt(spanIn(date, zone).first, zone);
}

/** The day as the source wrote it, whatever its offset: `2017-11-09T00:30+14:00` is 9 November. */
export function writtenDay(date: PartialDate): string | undefined {
  return date.kind === 'single' && date.day !== null ? date.edtf.slice(0, 10) : undefined;
}
