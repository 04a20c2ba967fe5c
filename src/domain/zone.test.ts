import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, dayNumber, weekday } from './calendar.ts';
import { dayAt, isZone, isoDayAt, offsetAt, showingOf, startOfDay } from './zone.ts';

const PARIS = 'Europe/Paris';
const HOUR = 3_600_000;
const wall = (text: string) => Date.parse(`${text}Z`);

/** The last Sunday of a month, on which clocks of the European Union change. */
function lastSunday(year: number, month: number): number {
  const last = dayNumber(year, month + 1, 0);
  return last - (weekday(last) % 7);
}

describe('zones', () => {
  test('a place is a zone; an offset or an invention is not', () => {
    expect(['Europe/Paris', 'UTC', '+01:00', 'Europe/Atlantis', ''].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('Paris is one hour ahead in winter, two in summer, and was nine minutes ahead before 1911', () => {
    expect(offsetAt(wall('2017-11-09T12:00'), PARIS)).toBe(HOUR);
    expect(offsetAt(wall('2017-07-09T12:00'), PARIS)).toBe(2 * HOUR);
    expect(offsetAt(wall('1900-07-09T12:00'), PARIS)).toBe((9 * 60 + 21) * 1000);
    expect(offsetAt(wall('2017-07-09T12:00'), 'America/St_Johns')).toBe(-2.5 * HOUR);
  });

  test('every day on which Paris changed its clocks since 1997 has 23 or 25 hours, and its neighbours 24', () => {
    for (let year = 1997; year <= 2037; year++) {
      for (const [day, hours] of [
        [lastSunday(year, 3), 23],
        [lastSunday(year, 10), 25],
      ] as const) {
        const starts = [-1, 0, 1, 2].map((step) => startOfDay(day + step, PARIS));
        const lengths = starts.slice(1).map((start, place) => (start - (starts[place] as number)) / HOUR);
        expect(lengths, `${year}`).toEqual([24, hours, 24]);
      }
    }
  });

  test('the hour that autumn repeats is shown twice', () => {
    expect(showingOf(wall('2017-10-29T02:30'), PARIS)).toEqual({
      first: wall('2017-10-29T00:30'),
      last: wall('2017-10-29T01:30'),
      skipped: false,
    });
  });

  test('the hour that spring skips lies between both guesses', () => {
    expect(showingOf(wall('2017-03-26T02:30'), PARIS)).toEqual({
      first: wall('2017-03-26T00:30'),
      last: wall('2017-03-26T01:30'),
      skipped: true,
    });
  });

  test('a day whose midnight is skipped starts at one o’clock', () => {
    const start = startOfDay(dayNumber(2017, 10, 15), 'America/Sao_Paulo');
    expect(new Date(start).toISOString()).toBe('2017-10-15T03:00:00.000Z');
    expect(offsetAt(start, 'America/Sao_Paulo')).toBe(-2 * HOUR);
  });

  test('a day whose midnight is repeated starts at the first', () => {
    const start = startOfDay(dayNumber(2017, 11, 5), 'America/Havana');
    expect(new Date(start).toISOString()).toBe('2017-11-05T04:00:00.000Z');
  });

  test('the start of a day is its first instant, in zones all over the Earth', () => {
    const zones = [
      PARIS,
      'UTC',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Kiritimati',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24000 }), fc.constantFrom(...zones), (day, zone) => {
        const start = startOfDay(day, zone);
        expect(dayAt(start, zone)).toBe(day);
        expect(dayAt(start - 1, zone)).toBe(day - 1);
      }),
    );
  });

  test('an instant has the day that the calendar of the place shows', () => {
    expect(isoDayAt(wall('2021-03-09T23:42'), PARIS)).toBe('2021-03-10');
    expect(isoDayAt(wall('2021-03-09T23:42'), 'UTC')).toBe('2021-03-09');
    expect(DAY).toBe(24 * HOUR);
  });
});
