/**
 * One date in EDTF level 1 (ISO 8601-2:2019; Library of Congress, Extended Date/Time Format, 2019).
 *
 * Extensions, each because sources write so: times of minute and hour precision (EDTF wants seconds; ISO 8601-1 does not),
 * and a qualifier after a time (`2017-11-09T08:15+01:00~`: about a quarter past eight).
 * Left out, refused as `syntax`: years of more than four digits (`Y170000002`) or before the year 1, fractions of a second.
 */
import { digits, isCivilDay } from './calendar.ts';
import type { PartialDateFault, Precision, Qualifier, SingleDate } from './partial-date-kinds.ts';

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;
const TIME = /^(\d{2})(?::(\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}(?::\d{2})?)?$/;
/** `09/11/2017`, `9.11.17`, `09-11-2017 07:23`, `09/11`: is it November or September? */
const DAY_OR_MONTH_FIRST = /^\s*\d{1,2}\s*(?:[/.]\s*\d{1,2}\s*$|[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2})\b)/;

const SEASONS: Record<string, SingleDate['season']> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};

type Calendar = Pick<SingleDate, 'precision' | 'year' | 'month' | 'season' | 'day' | 'unspecified'>;
type Clock = Pick<SingleDate, 'hour' | 'minute' | 'second' | 'offset'>;

const NO_CLOCK: Clock = { hour: null, minute: null, second: null, offset: null };

/** Reads one date; never corrects it. `found` of a fault is the text itself. */
export function singleDate(text: string): SingleDate | PartialDateFault {
  const [, written = '', qualifier = ''] = /^(.*?)([?~%]?)$/s.exec(text) ?? [];
  const [datePart = '', timePart, ...rest] = written.split('T');
  if (DAY_OR_MONTH_FIRST.test(written)) return { why: 'american', found: text };
  if (rest.length > 0) return { why: 'syntax', found: text };

  const calendar = calendarOf(datePart);
  if (typeof calendar === 'string') return { why: calendar, found: text };
  const common = { kind: 'single', qualifier: qualifier as Qualifier } as const;
  if (timePart === undefined) return { ...common, edtf: text, ...calendar, ...NO_CLOCK };

  if (calendar.precision !== 'day') return { why: 'syntax', found: text };
  const clock = clockOf(timePart);
  if (typeof clock === 'string') return { why: clock, found: text };
  const precision: Precision = clock.second !== null ? 'second' : clock.minute !== null ? 'minute' : 'hour';
  return { ...common, edtf: `${datePart}T${clockText(clock)}${qualifier}`, ...calendar, precision, ...clock };
}

function calendarOf(text: string): Calendar | PartialDateFault['why'] {
  const [, year = '', month, day] = DATE.exec(text) ?? [];
  if (year === '') return 'syntax';
  const found: Calendar = {
    precision: 'year',
    year: Number(year.replaceAll('X', '0')),
    month: null,
    season: null,
    day: null,
    unspecified: null,
  };
  if (year.endsWith('X')) {
    if (month !== undefined) return 'syntax';
    return { ...found, precision: year.endsWith('XX') ? 'century' : 'decade' };
  }
  if (found.year === 0) return 'impossible';
  if (month === undefined) return found;
  if (month === 'XX') {
    if (day !== undefined && day !== 'XX') return 'syntax';
    return { ...found, unspecified: day === undefined ? 'month' : 'day' };
  }
  const season = SEASONS[month];
  if (season) return day === undefined ? { ...found, precision: 'season', season } : 'impossible';
  const civil = {
    year: found.year,
    month: Number(month),
    day: day === undefined || day === 'XX' ? 1 : Number(day),
  };
  if (!isCivilDay(civil)) return 'impossible';
  if (day === undefined) return { ...found, precision: 'month', month: civil.month };
  if (day === 'XX') return { ...found, precision: 'month', month: civil.month, unspecified: 'day' };
  return { ...found, precision: 'day', month: civil.month, day: civil.day };
}

function clockOf(text: string): Clock | PartialDateFault['why'] {
  const [whole, hour, minute, second, offset] = TIME.exec(text) ?? [];
  if (whole === undefined) return 'syntax';
  const clock: Clock = {
    hour: Number(hour),
    minute: minute === undefined ? null : Number(minute),
    second: second === undefined ? null : Number(second),
    offset: offset === undefined ? null : offset.length === 3 ? `${offset}:00` : offset,
  };
  // A leap second (:60) has no place in POSIX time, 24:00 is two writings of one midnight: both are refused.
  if ((clock.hour ?? 0) > 23 || (clock.minute ?? 0) > 59 || (clock.second ?? 0) > 59) return 'impossible';
  return clock.offset === null || isOffset(clock.offset) ? clock : 'impossible';
}

/** No clock on Earth is more than fourteen hours from UTC; ISO 8601 knows no `-00:00`. */
function isOffset(offset: string): boolean {
  if (offset === 'Z') return true;
  return (
    offset !== '-00:00' &&
    Number(offset.slice(4)) <= 59 &&
    Math.abs(offsetMilliseconds(offset)) <= 14 * 3_600_000
  );
}

function clockText({ hour, minute, second, offset }: Clock): string {
  const parts = [hour, minute, second].filter((part) => part !== null);
  return parts.map((part) => digits(part, 2)).join(':') + (offset ?? '');
}

/** What a wall clock with this offset is ahead of UTC: `+01:00` is 3,600,000. */
export function offsetMilliseconds(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return (offset.startsWith('-') ? -60_000 : 60_000) * minutes;
}
