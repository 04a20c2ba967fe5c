import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightOf, set, type Frame } from './lines.ts';
import { letters, rulerFor, type Ruler } from './ruler.ts';

/** Every letter half as wide as it is high, so that the cases can be counted by hand. */
const ruler: Ruler = { width: (text, _face, size) => letters(text).length * size * 0.5 };
const frame: Frame = { face: 'title', width: 200, height: 100, sizes: [40, 20], leading: 1.25 };

test('a text takes the largest size in which all of it fits', () => {
  expect(set('dix lettre', frame, ruler)).toMatchObject({ size: 40, lineHeight: 50, lines: ['dix lettre'] });
  expect(set('dix lettres et plus encore', frame, ruler)).toMatchObject({ size: 20 });
});

test('what does not fit in the smallest size is cut at a word, with an ellipsis', () => {
  const { lines, size } = set('quatre mots par ligne, '.repeat(20).trim(), frame, ruler);
  expect(size).toBe(20);
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toBe('mots par ligne…');
});

test('a word too long for a line is first set smaller, then cut into pieces, after a hyphen where there is one', () => {
  expect(set('a'.repeat(20), frame, ruler)).toMatchObject({ size: 20, lines: ['a'.repeat(20)] });
  expect(set('a'.repeat(30), frame, ruler).lines).toEqual(['a'.repeat(20), 'a'.repeat(10)]);
  expect(set(`bonjour-${'a'.repeat(20)}`, frame, ruler).lines).toEqual(['bonjour-', 'a'.repeat(20)]);
  expect(set('a'.repeat(200), frame, ruler).lines.at(-1)).toBe(`${'a'.repeat(19)}…`);
});

test('a balanced title has lines of nearly equal length, and no more of them', () => {
  const words = 'aaaa bbbb cc dddd';
  expect(set(words, { ...frame, sizes: [30] }, ruler).lines).toEqual(['aaaa bbbb cc', 'dddd']);
  expect(set(words, { ...frame, sizes: [30], balanced: true }, ruler).lines).toEqual([
    'aaaa bbbb',
    'cc dddd',
  ]);
});

test('no setting leaves its frame, whatever the text', () => {
  const frames = fc.record({
    width: fc.integer({ min: 60, max: 600 }),
    height: fc.integer({ min: 30, max: 400 }),
    balanced: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      frames,
      (text, { width, height, balanced }) => {
        const setting = set(text, { ...frame, width, height, balanced }, ruler);
        expect(heightOf(setting)).toBeLessThanOrEqual(height);
        for (const line of setting.lines) {
          expect(ruler.width(line, 'title', setting.size)).toBeLessThanOrEqual(width);
        }
      },
    ),
  );
});

test('the ruler knows the true widths: a thin space is an eighth of an em, an em space one em', async () => {
  const real = await rulerFor(['\u202f\u2003']);
  expect(real.width('\u202f', 'title', 1000)).toBe(125);
  expect(real.width('\u202f\u2003', 'title', 64)).toBeCloseTo(64 * 1.125);
  expect(real.width('\u2003', 'text', 100, -0.015)).toBeCloseTo(98.5);
});
