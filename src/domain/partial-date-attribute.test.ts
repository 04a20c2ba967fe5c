import { describe, expect, test } from 'vitest';
import { readDate } from './partial-date-arbitrary.ts';
import { dateTimeAttribute } from './partial-date.ts';

describe('the attribute of <time>', () => {
  test.each([
    ['2017-11-09T07:23+01:00', '2017-11-09T07:23+01:00'],
    ['2017-11-09T07:23:05Z', '2017-11-09T07:23:05Z'],
    ['2017-11-09T07:23', '2017-11-09T07:23'],
    ['2017-11-13T09+01:00', '2017-11-13'],
    ['2017-11-09', '2017-11-09'],
    ['2017-11', '2017-11'],
    ['2017-11-XX', '2017-11'],
    ['2017', '2017'],
    ['2017-XX', '2017'],
  ])('%s is %s', (text, expected) => {
    expect(dateTimeAttribute(readDate(text))).toBe(expected);
  });

  test.each([
    '2017-06~',
    '2017?',
    '2017-11-09T08:15+01:00~',
    '2017-22',
    '201X',
    '2017-04/2017-05',
    '2017-04/..',
    'XXXX',
  ])('%s has none', (text) => {
    expect(dateTimeAttribute(readDate(text))).toBeUndefined();
  });
});
