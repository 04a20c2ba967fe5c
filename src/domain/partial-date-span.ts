/** The first and last millisecond of a date on the wall clock it was read from, counted as if that wall were UTC. */
import { DAY, dayNumber } from './calendar.ts';
import type { SingleDate } from './partial-date-kinds.ts';

export interface Span {
  first: number;
  /** Included: the last millisecond of a day is 23:59:59.999. */
  last: number;
}

/**
 * A season covers both ways of counting it, by whole months and from solstice to equinox, in the northern half of the Earth:
 * the summer of 2017 is 1 June to 23 September. Winter is named after the year it begins in (EDTF puts 24 after 23).
 */
const SEASONS = {
  spring: [3, 1, 6, 21],
  summer: [6, 1, 9, 23],
  autumn: [9, 1, 12, 22],
  winter: [12, 1, 15, 20],
} as const;

const HOUR = 3_600_000;

export function wallSpan(date: SingleDate): Span {
  const { year, month, day } = date;
  const midnight = dayNumber(year, month ?? 1, day ?? 1) * DAY;
  const time = midnight + (date.hour ?? 0) * HOUR + (date.minute ?? 0) * 60_000 + (date.second ?? 0) * 1000;
  switch (date.precision) {
    case 'second':
      return { first: time, last: time + 999 };
    case 'minute':
      return { first: time, last: time + 59_999 };
    case 'hour':
      return { first: time, last: time + HOUR - 1 };
    case 'day':
      return { first: midnight, last: midnight + DAY - 1 };
    case 'month':
      return days(midnight, dayNumber(year, (month ?? 1) + 1, 1));
    case 'season': {
      const [fromMonth, fromDay, toMonth, toDay] = SEASONS[date.season ?? 'spring'];
      return days(dayNumber(year, fromMonth, fromDay) * DAY, dayNumber(year, toMonth, toDay + 1));
    }
    case 'year':
      return days(midnight, dayNumber(year + 1, 1, 1));
    case 'decade':
      return days(midnight, dayNumber(year + 10, 1, 1));
    case 'century':
      return days(midnight, dayNumber(year + 100, 1, 1));
  }
}

function days(first: number, dayAfter: number): Span {
  return { first, last: dayAfter * DAY - 1 };
}
