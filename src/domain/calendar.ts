/**
 * The civil calendar as whole days: proleptic Gregorian (ISO 8601-1:2019, 4.3.2), years 1 to 9999, without zones or hours.
 * A day is a number: days since 1 January 1970, so that counting days is a subtraction and no clock change disturbs it.
 */

/** Length of a civil day in milliseconds when no clock change falls in it. */
export const DAY = 86_400_000;

export interface CivilDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month of 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the day is on the calendar: 29 February 2023 is not. */
export function isCivilDay({ year, month, day }: CivilDay): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** Days since 1 January 1970. A month of 13 is January of the next year; a day of 0 is the last of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY);
}

export function civilDay(number: number): CivilDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday 1 to Sunday 7 (ISO 8601). */
export function weekday(number: number): number {
  // Day 0 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** `2017-11-09`. */
export function isoDayOf(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The number of a day written `2017-11-09`; undefined when it is not written so or not on the calendar. */
export function dayNumberOf(iso: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const civil = { year: Number(year), month: Number(month), day: Number(day) };
  return isCivilDay(civil) ? dayNumber(civil.year, civil.month, civil.day) : undefined;
}

/** A number written with at least so many digits. */
export function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
