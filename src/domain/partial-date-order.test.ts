import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDate, readDate } from './partial-date-arbitrary.ts';
import { comparePartialDates } from './partial-date.ts';

const PARIS = 'Europe/Paris';
const ZONES = [PARIS, 'UTC', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe'];

describe('the order', () => {
  const sorted = (...texts: string[]) =>
    texts
      .map(readDate)
      .sort((a, b) => comparePartialDates(a, b, PARIS))
      .map(({ edtf }) => edtf);

  test('what is vague opens what falls within it, what is unknown comes last', () => {
    const expected = [
      '../2017-05',
      '2017',
      '2017-01',
      '2017-01-01',
      '2017-01-01~',
      '2017-01-01T00:00+01:00',
      '2017-04/..',
      '2017-04/2017-05',
      '2017-04',
      '2017-11-09T06:22:59Z',
      '2017-11-09T07:23+01:00',
      '2017-11-09T06:24Z',
      '2018',
      'XXXX',
    ];
    expect(sorted(...expected.toReversed())).toEqual(expected);
  });

  test('is total, antisymmetric and transitive', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, fc.constantFrom(...ZONES), (a, b, c, zone) => {
        const order = (x: typeof a, y: typeof a) => comparePartialDates(x, y, zone);
        expect(order(a, b) + order(b, a)).toBe(0);
        expect(order(a, b) === 0).toBe(a.edtf === b.edtf);
        const [first, second, third] = [a, b, c].sort(order) as [typeof a, typeof a, typeof a];
        expect(order(first, second)).toBeLessThanOrEqual(0);
        expect(order(second, third)).toBeLessThanOrEqual(0);
        expect(order(first, third)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
