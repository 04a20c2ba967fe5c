/** The order of partial dates on a timeline. */
import { bounds } from './partial-date-bounds.ts';
import type { PartialDate } from './partial-date-kinds.ts';

/**
 * Orders dates by their earliest instant. At the same instant the one that reaches farther stands first, so that "2017"
 * stands before "January 2017" and both before 1 January: what is vague opens what falls within it. Then the exact before the
 * qualified, then the writing, so that the order is total and a build is the same everywhere.
 * What is open or unknown at its start comes first (it began before); what is unknown altogether comes last.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate, zone: string): number {
  const [x, y] = [keyOf(a, zone), keyOf(b, zone)];
  return (
    compare(x.unknown, y.unknown) ||
    compare(x.earliest, y.earliest) ||
    compare(y.latest, x.latest) ||
    compare(x.qualified, y.qualified) ||
    compare(a.edtf, b.edtf)
  );
}

function keyOf(date: PartialDate, zone: string) {
  const { earliest, latest, approximate, uncertain } = bounds(date, zone);
  return {
    unknown: Number(date.kind === 'unknown'),
    earliest: earliest ?? -Infinity,
    latest: latest ?? Infinity,
    qualified: Number(approximate) + Number(uncertain),
  };
}

function compare<T extends number | string>(x: T, y: T): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
