/** The kinds of partial date as plain data: what a source says of a time, and no more. */

/** How fine the writing is, finest first. A season is 21 to 24 of EDTF; a decade is `201X`, a century `20XX`. */
export const PRECISIONS = [
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** `~` approximate, `?` the source is doubtful, `%` both (EDTF level 1). */
export type Qualifier = '' | '?' | '~' | '%';

/** One reading of a calendar or a clock, kept as it was written: local date, local time, offset. */
export interface SingleDate {
  kind: 'single';
  /** The date in canonical EDTF: parsed again it gives the same date. */
  edtf: string;
  precision: Precision;
  qualifier: Qualifier;
  /** For a decade or a century, its first year. */
  year: number;
  /** 1 to 12; null when the precision is coarser than a month. */
  month: number | null;
  season: 'spring' | 'summer' | 'autumn' | 'winter' | null;
  day: number | null;
  hour: number | null;
  minute: number | null;
  second: number | null;
  /** `Z` or `+01:00`. Null for a day or coarser, and for a local time whose source gives no zone. */
  offset: string | null;
  /** What the source withholds: `2017-XX` is a month of 2017, `2017-11-XX` a day of November. */
  unspecified: 'month' | 'day' | null;
}

/** An end of an interval: a date, still open (`..`), or unknown (left empty). */
export type IntervalEnd = SingleDate | 'open' | 'unknown';

export interface DateInterval {
  kind: 'interval';
  edtf: string;
  start: IntervalEnd;
  end: IntervalEnd;
}

export interface UnknownDate {
  kind: 'unknown';
  edtf: 'XXXX';
}

export type PartialDate = SingleDate | DateInterval | UnknownDate;

/** Why a value is no date. `american`: day and month stand in an order that two readers read differently. */
export interface PartialDateFault {
  why: 'syntax' | 'impossible' | 'american' | 'end-before-start';
  found: string;
}

export function isPartialDateFault(result: PartialDate | PartialDateFault): result is PartialDateFault {
  return 'why' in result;
}

export const UNKNOWN_DATE: UnknownDate = Object.freeze({ kind: 'unknown', edtf: 'XXXX' });

/** The dates that stand in a partial date: none, one, or the known ends of an interval. */
export function singlesOf(date: PartialDate): SingleDate[] {
  if (date.kind === 'single') return [date];
  if (date.kind === 'unknown') return [];
  return [date.start, date.end].filter((end) => typeof end !== 'string');
}

/** Whether the date, or an end of it, is said to be about right (`~`, `%`). */
export function isApproximate(date: PartialDate): boolean {
  return singlesOf(date).some(({ qualifier }) => qualifier === '~' || qualifier === '%');
}

/** Whether the date, or an end of it, is said to be doubtful (`?`, `%`). */
export function isUncertain(date: PartialDate): boolean {
  return singlesOf(date).some(({ qualifier }) => qualifier === '?' || qualifier === '%');
}
