import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText, readDate } from './partial-date-arbitrary.ts';
import { UNKNOWN_DATE, isPartialDateFault, partialDate, toPartialDate, yearOf } from './partial-date.ts';

const why = (value: unknown) => {
  const date = toPartialDate(value);
  return isPartialDateFault(date) ? date.why : date.edtf;
};

describe('what is read', () => {
  test.each([
    ['2017-11-09T07:23+01:00', { precision: 'minute', hour: 7, minute: 23, second: null, offset: '+01:00' }],
    ['2017-11-09T07:23:05Z', { precision: 'second', second: 5, offset: 'Z' }],
    ['2017-11-13T09+01:00', { precision: 'hour', hour: 9, minute: null, offset: '+01:00' }],
    ['2017-11-13T09-05:00', { precision: 'hour', hour: 9, minute: null, offset: '-05:00' }],
    ['2017-11-09T07:23', { precision: 'minute', offset: null }],
    ['2017-11-09T08:15+01:00~', { precision: 'minute', qualifier: '~', offset: '+01:00' }],
    ['2017-11-09', { precision: 'day', year: 2017, month: 11, day: 9, hour: null }],
    ['2016-02-29', { precision: 'day', day: 29 }],
    ['2017-11', { precision: 'month', month: 11, day: null }],
    ['2017', { precision: 'year', month: null }],
    ['2017?', { precision: 'year', qualifier: '?' }],
    ['2017-06~', { precision: 'month', qualifier: '~' }],
    ['2017-06%', { precision: 'month', qualifier: '%' }],
    ['2017-22', { precision: 'season', season: 'summer', month: null }],
    ['201X', { precision: 'decade', year: 2010 }],
    ['20XX', { precision: 'century', year: 2000 }],
    ['2017-XX', { precision: 'year', unspecified: 'month' }],
    ['2017-XX-XX', { precision: 'year', unspecified: 'day' }],
    ['2017-11-XX', { precision: 'month', month: 11, unspecified: 'day' }],
  ])('%s', (text, expected) => {
    expect(readDate(text)).toMatchObject({ kind: 'single', edtf: text, ...expected });
  });

  test('an offset of whole hours is completed', () => {
    expect(readDate('2017-11-09T09+01')).toMatchObject({
      edtf: '2017-11-09T09+01:00',
      offset: '+01:00',
      precision: 'hour',
    });
  });

  test.each([
    ['2017-04/2017-05', '2017-04', '2017-05'],
    ['2017-04~/2017-05?', '2017-04~', '2017-05?'],
    ['2017-04/..', '2017-04', 'open'],
    ['../2017-05', 'open', '2017-05'],
    ['2017-04/', '2017-04', 'unknown'],
    ['/2017-05', 'unknown', '2017-05'],
    ['2017-04/2017', '2017-04', '2017'],
    // Less than fourteen hours apart, a day and an instant may be in order somewhere on Earth.
    ['2017-11-09T07:23Z/2017-11-08', '2017-11-09T07:23Z', '2017-11-08'],
  ])('the interval %s', (text, start, end) => {
    const date = readDate(text);
    if (date.kind !== 'interval') throw new Error(date.kind);
    const ends = [date.start, date.end].map((side) => (typeof side === 'string' ? side : side.edtf));
    expect([date.edtf, ...ends]).toEqual([text, start, end]);
  });

  test('what YAML makes of a date: a number, a Date, nothing', () => {
    expect(why(2017)).toBe('2017');
    expect(why(new Date('2017-11-09'))).toBe('2017-11-09');
    expect(why(new Date('2017-11-09T07:23:00Z'))).toBe('2017-11-09T07:23Z');
    expect(why(new Date('2017-11-09T07:23:05Z'))).toBe('2017-11-09T07:23:05Z');
    expect(toPartialDate(undefined)).toBe(UNKNOWN_DATE);
    expect(toPartialDate('XXXX')).toBe(UNKNOWN_DATE);
  });
});

describe('the shape for front matter', () => {
  const shape = z.strictObject({ sent: partialDate, answered: partialDate.optional() });

  test('gives the date, or an issue with what a sentence needs', () => {
    expect(shape.parse({ sent: 2017 }).sent).toEqual(readDate('2017'));
    expect(shape.safeParse({ sent: '09/11/2017', answered: null }).error?.issues).toMatchObject([
      {
        path: ['sent'],
        code: 'custom',
        params: { rule: 'wrong-date', found: '09/11/2017', why: 'american' },
      },
      { path: ['answered'], code: 'custom', params: { rule: 'wrong-date', found: 'null', why: 'syntax' } },
    ]);
  });

  test('a key that is not there is missing, not wrong', () => {
    expect(shape.safeParse({}).error?.issues).toMatchObject([{ path: ['sent'], code: 'invalid_type' }]);
  });

  test('tells editors that a date is a string or a year', () => {
    const schema = z.toJSONSchema(partialDate, { io: 'input' });
    expect(schema).toMatchObject({ type: ['string', 'integer'] });
  });
});

test('a date is listed under its written year, and under none when that is not known', () => {
  const years = ['2017-12-31T23:30-05:00', '2017-24', '2017-04/..', '../2018', '201X', 'XXXX'].map((text) =>
    yearOf(readDate(text)),
  );
  expect(years).toEqual([2017, 2017, 2017, 2018, undefined, undefined]);
});

test('what is printed reads as the same date, and survives JSON', () => {
  fc.assert(
    fc.property(dateText, (text) => {
      const date = readDate(text);
      expect(date.edtf).toBe(text);
      expect(readDate(date.edtf)).toEqual(date);
      expect(JSON.parse(JSON.stringify(date))).toEqual(date);
    }),
    { numRuns: 500 },
  );
});
