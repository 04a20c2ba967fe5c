import { describe, expect, test } from 'vitest';
import { isPartialDateFault, toPartialDate, type PartialDateFault } from './partial-date.ts';

const why = (value: unknown) => {
  const date = toPartialDate(value);
  return isPartialDateFault(date) ? date.why : date.edtf;
};

describe('what is refused, never corrected', () => {
  test.each<[unknown, PartialDateFault['why']]>([
    ['2017-02-30', 'impossible'],
    ['2017-02-29', 'impossible'],
    ['2017-13', 'impossible'],
    ['2017-00', 'impossible'],
    ['2017-22-01', 'impossible'],
    ['0000', 'impossible'],
    ['2017-11-09T24:00Z', 'impossible'],
    ['2017-11-09T07:60Z', 'impossible'],
    ['2016-12-31T23:59:60Z', 'impossible'],
    ['2017-11-09T07:23+14:30', 'impossible'],
    ['2017-11-09T07:23-00:00', 'impossible'],
    ['2017-02-30/2017-03', 'impossible'],
    ['09/11/2017', 'american'],
    ['11/9/17', 'american'],
    ['9.11.2017', 'american'],
    ['09-11-2017', 'american'],
    ['09/11/2017 07:23', 'american'],
    ['09/11', 'american'],
    ['2017/11/09', 'syntax'],
    ['11/2017', 'syntax'],
    ['20171109', 'syntax'],
    [20171109, 'syntax'],
    [201, 'syntax'],
    [2017.5, 'syntax'],
    [Number.NaN, 'syntax'],
    ['', 'syntax'],
    [' 2017', 'syntax'],
    ['2017-11-09 07:23', 'syntax'],
    ['2017-11T07:23', 'syntax'],
    ['2017-11-09T', 'syntax'],
    ['2017-11-09T7:23', 'syntax'],
    ['2017-11-09T07:23:05.123Z', 'syntax'],
    ['2017-11-09t07:23z', 'syntax'],
    ['2017-1-9', 'syntax'],
    ['2017-XX-09', 'syntax'],
    ['201X-11', 'syntax'],
    ['2017??', 'syntax'],
    ['Y170000002', 'syntax'],
    ['-0044', 'syntax'],
    ['9 novembre 2017', 'syntax'],
    ['/', 'syntax'],
    ['../..', 'syntax'],
    ['2017/2018/2019', 'syntax'],
    ['2017-11-09/12', 'syntax'],
    [null, 'syntax'],
    [true, 'syntax'],
    [{ year: 2017 }, 'syntax'],
    [new Date('nonsense'), 'syntax'],
    ['2017-05/2017-04', 'end-before-start'],
    ['2017-11-09T07:23Z/2017-11-09T07:22Z', 'end-before-start'],
    ['2017-11-09T07:23Z/2017-11-09T07:23+01:00', 'end-before-start'],
    ['2017-11-09T23:23Z/2017-11-08', 'end-before-start'],
  ])('%s', (value, expected) => {
    expect(why(value)).toBe(expected);
  });

  test('a fault quotes what was found, and cuts it when it is long', () => {
    expect(toPartialDate('2017-02-30')).toEqual({ why: 'impossible', found: '2017-02-30' });
    expect(toPartialDate(null)).toEqual({ why: 'syntax', found: 'null' });
    expect(toPartialDate('x'.repeat(200))).toMatchObject({ found: `${'x'.repeat(59)}…` });
    const endless: unknown[] = [];
    endless.push(endless);
    expect(toPartialDate(endless)).toEqual({ why: 'syntax', found: '[…]' });
  });
});
