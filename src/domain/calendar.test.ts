import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilDay,
  dayNumber,
  dayNumberOf,
  daysInMonth,
  isCivilDay,
  isLeapYear,
  isoDayOf,
  weekday,
} from './calendar.ts';
import { easter, isWorkingDay, publicHolidays } from './calendar-working-days.ts';

const day = (iso: string) => dayNumberOf(iso) as number;

describe('the calendar', () => {
  test('leap years skip three centuries in four', () => {
    expect([1900, 2000, 2016, 2017, 2100, 2400].filter(isLeapYear)).toEqual([2000, 2016, 2400]);
  });

  test('29 February exists in leap years only', () => {
    expect(isCivilDay({ year: 2016, month: 2, day: 29 })).toBe(true);
    expect(isCivilDay({ year: 2017, month: 2, day: 29 })).toBe(false);
    expect(isCivilDay({ year: 1900, month: 2, day: 29 })).toBe(false);
  });

  test('every day of eight centuries follows the one before and is one weekday later', () => {
    let number = dayNumber(1600, 1, 1);
    let expected = weekday(number);
    for (let year = 1600; year < 2400; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          if (dayNumber(year, month, day) !== number || weekday(number) !== expected)
            throw new Error(`${year}-${month}-${day}`);
          number++;
          expected = (expected % 7) + 1;
        }
      }
    }
    expect(isoDayOf(number)).toBe('2400-01-01');
  });

  test('the years 1 to 99 are not the twentieth century', () => {
    expect(civilDay(dayNumber(17, 11, 9))).toEqual({ year: 17, month: 11, day: 9 });
    expect(isoDayOf(dayNumber(17, 11, 9))).toBe('0017-11-09');
  });

  test('9 November 2017 was a Thursday', () => {
    expect(weekday(day('2017-11-09'))).toBe(4);
  });

  test('a written day and its number stand for each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
        expect(dayNumberOf(isoDayOf(number))).toBe(number);
      }),
    );
    expect(dayNumberOf('2017-02-29')).toBeUndefined();
    expect(dayNumberOf('2017-2-9')).toBeUndefined();
  });
});

describe('working days in France', () => {
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2017, '2017-04-16'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, expected) => {
    expect(isoDayOf(easter(year))).toBe(expected);
  });

  test('Easter is a Sunday from 22 March to 25 April, whatever the year', () => {
    for (let year = 1583; year <= 4099; year++) {
      const sunday = easter(year);
      expect(weekday(sunday)).toBe(7);
      expect(sunday).toBeGreaterThanOrEqual(dayNumber(year, 3, 22));
      expect(sunday).toBeLessThanOrEqual(dayNumber(year, 4, 25));
    }
  });

  test('2026 has its eleven public holidays', () => {
    expect([...publicHolidays(2026)].sort((a, b) => a - b).map(isoDayOf)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  test('week-ends and holidays are no working days', () => {
    expect(
      ['2026-05-13', '2026-05-14', '2026-05-15', '2026-05-16', '2026-05-17'].map(day).map(isWorkingDay),
    ).toEqual([true, false, true, false, false]);
  });
});
