import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationBetween, elapsedBetween } from './duration.ts';
import { anyDate, readDate } from './partial-date-arbitrary.ts';
import { bounds } from './partial-date.ts';

const PARIS = 'Europe/Paris';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const between = (from: string, to: string) => durationBetween(readDate(from), readDate(to), PARIS);

describe('exact durations', () => {
  test('the first public word at Fastly on 8 June 2021 came eleven minutes after the start', () => {
    const expected = { min: 11 * MINUTE, max: 11 * MINUTE, about: false, resolution: 'minute' };
    expect(between('2021-06-08T09:47Z', '2021-06-08T09:58Z')).toEqual(expected);
    expect(between('2021-06-08T11:47+02:00', '2021-06-08T09:58Z')).toEqual(expected);
  });

  test('the first public word on Strasbourg on 9 November 2017 came about 52 minutes after the power failed', () => {
    expect(between('2017-11-09T07:23+01:00', '2017-11-09T08:15+01:00~')).toEqual({
      min: 52 * MINUTE,
      max: 52 * MINUTE,
      about: true,
      resolution: 'minute',
    });
  });

  test('two days are as many days apart as a reader counts, also when clocks change', () => {
    expect(between('2017-11-09', '2017-11-13')).toEqual({
      min: 4 * DAY,
      max: 4 * DAY,
      about: false,
      resolution: 'day',
    });
    expect(between('2017-03-25', '2017-03-27')?.min).toBe(2 * DAY);
    expect(between('2016-02-28', '2016-03-01')?.max).toBe(2 * DAY);
  });

  test('a local time counts the hours that passed, not those on the dial', () => {
    expect(between('2017-03-26T01:00', '2017-03-26T04:00')).toMatchObject({ min: 2 * HOUR, max: 2 * HOUR });
    expect(between('2017-10-29T01:00', '2017-10-29T04:00')).toMatchObject({ min: 4 * HOUR, max: 4 * HOUR });
  });
});

describe('ranges', () => {
  test('an hour is an hour wide', () => {
    expect(between('2017-11-13T09+01:00', '2017-11-13T12+01:00')).toMatchObject({
      min: 2 * HOUR,
      max: 4 * HOUR,
      resolution: 'hour',
    });
  });

  test('a time that the clock showed twice is an hour wide', () => {
    expect(between('2017-10-29T02:30', '2017-10-29T04:00')).toMatchObject({
      min: 1.5 * HOUR,
      max: 2.5 * HOUR,
    });
  });

  test('from a month to a day', () => {
    expect(between('2017-06', '2017-11-09')).toEqual({
      min: 131 * DAY + HOUR,
      max: 162 * DAY + HOUR,
      about: false,
      resolution: 'day',
    });
  });

  test('a day before another may be negative, and stays so', () => {
    expect(between('2017-11-13', '2017-11-09')).toMatchObject({ min: -4 * DAY, max: -4 * DAY });
    expect(between('2017-11-09T07:00+01:00', '2017-11-09')).toMatchObject({ min: -7 * HOUR, max: 17 * HOUR });
  });

  test('where the order is known, what lies below zero is left out, but a contradiction is not hidden', () => {
    const elapsed = (from: string, to: string) => elapsedBetween(readDate(from), readDate(to), PARIS);
    expect(elapsed('2017-11-09T07:00+01:00', '2017-11-09')).toMatchObject({ min: 0, max: 17 * HOUR });
    expect(elapsed('2017-11-13', '2017-11-09')).toMatchObject({ min: -4 * DAY, max: -4 * DAY });
    expect(elapsed('XXXX', '2017-11-09')).toBeUndefined();
  });
});

describe('what is not known has no figure', () => {
  test.each([
    ['XXXX', '2017-11-09'],
    ['2017-11-09', 'XXXX'],
    ['2017-11-09', '2017-11/..'],
    ['2017-11/..', '2017-11-09'],
    ['2017-11-09', '/2017-12'],
  ])('%s to %s', (from, to) => {
    expect(between(from, to)).toBeUndefined();
  });
});

test('turned round, a duration is its own opposite', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      const there = durationBetween(a, b, PARIS);
      const back = durationBetween(b, a, PARIS);
      expect(back && { ...back, min: 0 - back.max, max: 0 - back.min }).toEqual(there);
    }),
  );
});

test('a duration is known exactly when both dates have bounds, and is never turned round in itself', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      const duration = durationBetween(a, b, PARIS);
      const isKnown = [a, b].every((date) => {
        const { earliest, latest } = bounds(date, PARIS);
        return earliest !== null && latest !== null;
      });
      expect(duration !== undefined).toBe(isKnown);
      if (duration) expect(duration.min).toBeLessThanOrEqual(duration.max);
    }),
  );
});

test('whatever two moments the dates may mean, the time between them lies within the range, give or take their finest unit', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  // A day, and two hours by which the clocks of Paris differ: from UTC in the winter of 1937 to UTC+2 in a summer of today.
  const slack = { second: 1000, minute: MINUTE, hour: HOUR, day: 26 * HOUR };
  fc.assert(
    fc.property(anyDate, anyDate, share, share, (a, b, inA, inB) => {
      const duration = durationBetween(a, b, PARIS);
      if (!duration) return;
      const [from, to] = [
        [a, inA],
        [b, inB],
      ].map(([date, part]) => {
        const { earliest, latest } = bounds(date as typeof a, PARIS);
        // Whole milliseconds, as moments are.
        return Math.round(earliest! + (part as number) * (latest! - earliest!));
      });
      const passed = to! - from!;
      expect(passed).toBeGreaterThanOrEqual(duration.min - slack[duration.resolution]);
      expect(passed).toBeLessThanOrEqual(duration.max + slack[duration.resolution]);
    }),
    { numRuns: 500 },
  );
});
