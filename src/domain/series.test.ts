import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circleFrom } from './series.ts';

const wayOf = (follows: Record<string, string>) => (letter: string) => follows[letter];

describe('letters that follow one another', () => {
  test('end at the first one', () => {
    expect(circleFrom('third', wayOf({ third: 'second', second: 'first' }))).toBeUndefined();
  });

  test('a letter that follows itself is a circle of one', () => {
    expect(circleFrom('a', wayOf({ a: 'a' }))).toEqual(['a']);
  });

  test('a circle is told from each of its letters, not from one that only leads into it', () => {
    const way = wayOf({ a: 'b', b: 'c', c: 'a', d: 'a' });
    expect(circleFrom('a', way)).toEqual(['a', 'b', 'c']);
    expect(circleFrom('c', way)).toEqual(['c', 'a', 'b']);
    expect(circleFrom('d', way)).toBeUndefined();
  });

  test('every way comes to an end, and a circle has each letter once', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.dictionary(names, names), names, (follows, from) => {
        const circle = circleFrom(from, wayOf(follows));
        if (circle === undefined) return;
        expect(new Set(circle).size).toBe(circle.length);
        expect(follows[circle.at(-1)!]).toBe(from);
      }),
    );
  });
});
