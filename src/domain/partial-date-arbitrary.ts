/** Partial dates of every kind, for tests of laws (fast-check). */
import fc from 'fast-check';
import { dayNumber, digits, isoDayOf } from './calendar.ts';
import { isPartialDateFault, toPartialDate, type PartialDate } from './partial-date.ts';

const DAYS = { min: dayNumber(1900, 1, 1), max: dayNumber(2099, 12, 31) };

const day = fc.integer(DAYS).map(isoDayOf);
const year = fc.integer({ min: 1900, max: 2099 }).map((year) => digits(year, 4));
const qualifier = fc.constantFrom('', '', '', '?', '~', '%');

/** `Z`, or an offset from -14:00 to +14:00 by quarters of an hour. */
export const offset = fc.integer({ min: -56, max: 56 }).map((quarters) => {
  if (quarters === 0) return 'Z';
  const minutes = Math.abs(quarters) * 15;
  return `${quarters < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60), 2)}:${digits(minutes % 60, 2)}`;
});

const time = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([hour, minute, second, length]) =>
    [hour, minute, second]
      .slice(0, length)
      .map((part) => digits(part, 2))
      .join(':'),
  );

const single = fc
  .tuple(
    fc.oneof(
      fc
        .tuple(day, time, fc.oneof(offset, fc.constant('')))
        .map(([day, time, offset]) => `${day}T${time}${offset}`),
      day,
      day.map((day) => day.slice(0, 7)),
      day.map((day) => `${day.slice(0, 7)}-XX`),
      year,
      fc
        .tuple(year, fc.constantFrom('-21', '-22', '-23', '-24', '-XX', '-XX-XX'))
        .map((parts) => parts.join('')),
      year.map((year) => `${year.slice(0, 3)}X`),
      year.map((year) => `${year.slice(0, 2)}XX`),
    ),
    qualifier,
  )
  .map((parts) => parts.join(''));

const interval = fc
  .tuple(fc.oneof(single, fc.constantFrom('', '..')), fc.oneof(single, fc.constantFrom('', '..')))
  .map((ends) => ends.join('/'))
  .filter((text) => !isPartialDateFault(toPartialDate(text)));

/** The text of a date that can be read. */
export const dateText = fc.oneof(
  { weight: 6, arbitrary: single },
  { weight: 3, arbitrary: interval },
  { weight: 1, arbitrary: fc.constant('XXXX') },
);

/** @throws Error when the text is no date. */
export function readDate(text: string): PartialDate {
  const date = toPartialDate(text);
  if (isPartialDateFault(date)) throw new Error(`${date.found}: ${date.why}`);
  return date;
}

export const anyDate = dateText.map(readDate);
