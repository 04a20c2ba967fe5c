/** Intervals of EDTF level 1: `2017-04/2017-05`, open `2017-04/..`, with an unknown end `2017-04/`. */
import type { DateInterval, IntervalEnd, PartialDateFault, SingleDate } from './partial-date-kinds.ts';
import { offsetMilliseconds, singleDate } from './partial-date-syntax.ts';
import { wallSpan } from './partial-date-span.ts';

/** What two wall clocks can be apart when the zone of one of them is not known: +14:00 to -12:00 on Earth. */
const UNKNOWN_ZONE = 14 * 3_600_000;

export function dateInterval(text: string): DateInterval | PartialDateFault {
  const [first = '', last = '', ...more] = text.split('/');
  const start = endOf(first);
  const end = endOf(last);
  // An interval without any date says nothing: that is written by leaving the date out.
  if (more.length > 0 || (typeof start === 'string' && typeof end === 'string')) return singleFault(text);
  if (typeof start !== 'string' && 'why' in start) return singleFault(text, start.why);
  if (typeof end !== 'string' && 'why' in end) return singleFault(text, end.why);
  if (typeof start !== 'string' && typeof end !== 'string' && isBefore(end, start))
    return { why: 'end-before-start', found: text };
  return { kind: 'interval', edtf: `${textOf(start)}/${textOf(end)}`, start, end };
}

/** `09/11/2017` has slashes too: what is wrong there is the order of day and month, not the interval. */
function singleFault(text: string, why: PartialDateFault['why'] = 'syntax'): PartialDateFault {
  const whole = singleDate(text);
  return 'why' in whole && whole.why === 'american' ? whole : { why, found: text };
}

function endOf(text: string): IntervalEnd | PartialDateFault {
  return text === '' ? 'unknown' : text === '..' ? 'open' : singleDate(text);
}

function textOf(end: IntervalEnd): string {
  return end === 'unknown' ? '' : end === 'open' ? '..' : end.edtf;
}

/**
 * Whether `end` is over before `start` begins, wherever they were written: two dates without zone are of one place,
 * two with offsets are exact, and a mixed pair has the benefit of the doubt.
 */
function isBefore(end: SingleDate, start: SingleDate): boolean {
  const doubt = (end.offset === null) === (start.offset === null) ? 0 : UNKNOWN_ZONE;
  const last = wallSpan(end).last - offsetMilliseconds(end.offset ?? 'Z');
  const first = wallSpan(start).first - offsetMilliseconds(start.offset ?? 'Z');
  return last + doubt < first;
}
