import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, daysInMonth, digits, isLeapYear, isoDayOf } from './calendar.ts';
import { anyDate, offset, readDate } from './partial-date-arbitrary.ts';
import { bounds, dateTimeAttribute, isoDay, writtenDay } from './partial-date.ts';

const PARIS = 'Europe/Paris';
const ZONES = [PARIS, 'UTC', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe'];

/** The bounds as UTC texts, the last millisecond cut. */
function shown(text: string, zone = PARIS): (string | null)[] {
  const { earliest, latest } = bounds(readDate(text), zone);
  const time = (instant: number | null) =>
    instant === null ? null : new Date(instant).toISOString().slice(0, 19);
  return [time(earliest), time(latest)];
}

describe('bounds', () => {
  test.each([
    ['2017-11-09T07:23+01:00', '2017-11-09T06:23:00', '2017-11-09T06:23:59'],
    ['2017-11-09T07:23:05Z', '2017-11-09T07:23:05', '2017-11-09T07:23:05'],
    ['2017-11-13T09+01:00', '2017-11-13T08:00:00', '2017-11-13T08:59:59'],
    ['2017-11-09T07:23', '2017-11-09T06:23:00', '2017-11-09T06:23:59'],
    ['2017-10-29T02:30', '2017-10-29T00:30:00', '2017-10-29T01:30:59'],
    ['2017-11-09', '2017-11-08T23:00:00', '2017-11-09T22:59:59'],
    ['2017-03-26', '2017-03-25T23:00:00', '2017-03-26T21:59:59'],
    ['2017-10-29', '2017-10-28T22:00:00', '2017-10-29T22:59:59'],
    ['2016-02', '2016-01-31T23:00:00', '2016-02-29T22:59:59'],
    ['2017-12', '2017-11-30T23:00:00', '2017-12-31T22:59:59'],
    ['2017', '2016-12-31T23:00:00', '2017-12-31T22:59:59'],
    ['2017-XX', '2016-12-31T23:00:00', '2017-12-31T22:59:59'],
    ['2017-11-XX', '2017-10-31T23:00:00', '2017-11-30T22:59:59'],
    ['2017-22', '2017-05-31T22:00:00', '2017-09-23T21:59:59'],
    ['2017-24', '2017-11-30T23:00:00', '2018-03-20T22:59:59'],
    ['201X', '2009-12-31T23:00:00', '2019-12-31T22:59:59'],
    ['2017-04/2017-05', '2017-03-31T22:00:00', '2017-05-31T21:59:59'],
    ['2017-04/..', '2017-03-31T22:00:00', null],
    ['/2017-05', null, '2017-05-31T21:59:59'],
    ['XXXX', null, null],
  ])('of %s', (text, earliest, latest) => {
    expect(shown(text)).toEqual([earliest, latest]);
  });

  test('an approximate date keeps its bounds and says that it is approximate', () => {
    expect(shown('2017-06~')).toEqual(shown('2017-06'));
    expect(bounds(readDate('2017-06~'), PARIS)).toMatchObject({ approximate: true, uncertain: false });
    expect(bounds(readDate('2017-06/2017-07?'), PARIS)).toMatchObject({
      approximate: false,
      uncertain: true,
    });
    expect(bounds(readDate('2017-06%'), PARIS)).toMatchObject({ approximate: true, uncertain: true });
  });

  test('a day that a zone never had is an instant', () => {
    const { earliest, latest } = bounds(readDate('2011-12-30'), 'Pacific/Apia');
    expect(latest).toBe(earliest);
  });

  test('the earliest is never after the latest', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...ZONES), (date, zone) => {
        const { earliest, latest } = bounds(date, zone);
        if (earliest !== null && latest !== null) expect(earliest).toBeLessThanOrEqual(latest);
      }),
      { numRuns: 500 },
    );
  });

  test('every month of every year from 1890 to 2110 has its days', () => {
    for (let year = 1890; year <= 2110; year++) {
      const days = Array.from({ length: 12 }, (_, place) => {
        const { earliest, latest } = bounds(readDate(`${year}-${digits(place + 1, 2)}`), 'UTC');
        expect(((latest as number) + 1 - (earliest as number)) / 86_400_000).toBe(
          daysInMonth(year, place + 1),
        );
        return daysInMonth(year, place + 1);
      });
      expect(days.reduce((sum, days) => sum + days)).toBe(isLeapYear(year) ? 366 : 365);
    }
  });
});

describe('days', () => {
  test('the written day of an instant never shifts, whatever its offset and hour', () => {
    const days = { min: dayNumber(1900, 1, 1), max: dayNumber(2099, 12, 31) };
    fc.assert(
      fc.property(fc.integer(days), fc.integer({ min: 0, max: 1439 }), offset, (day, minute, offset) => {
        const iso = isoDayOf(day);
        const time = `${digits(Math.floor(minute / 60), 2)}:${digits(minute % 60, 2)}`;
        const date = readDate(`${iso}T${time}${offset}`);
        expect(date).toMatchObject({
          edtf: `${iso}T${time}${offset}`,
          hour: Math.floor(minute / 60),
          offset,
        });
        expect(writtenDay(date)).toBe(iso);
        expect(dateTimeAttribute(date)).toBe(`${iso}T${time}${offset}`);
      }),
    );
  });

  test('a day is itself in every zone; an instant is the day that the zone’s calendar showed', () => {
    expect(ZONES.map((zone) => isoDay(readDate('2017-11-09'), zone))).toEqual(ZONES.map(() => '2017-11-09'));
    expect(isoDay(readDate('2021-03-09T23:42Z'), PARIS)).toBe('2021-03-10');
    expect(isoDay(readDate('2021-03-09T23:42'), PARIS)).toBe('2021-03-09');
    expect(
      ['2017-11', '2017-11-XX', '2017-11-09/2017-11-10', 'XXXX'].map((text) => isoDay(readDate(text), PARIS)),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });
});
