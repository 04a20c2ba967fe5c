import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import { trace } from './outline.ts';

const size = 12;
const areas = coverage(size, size);

/** The shares of every pixel, rows from the top. */
function shares(...outlines: string[]): number[] {
  const all = new Array<number>(size * size).fill(0);
  for (const outline of outlines) trace(outline, areas.edge);
  areas.pour((pixel, share) => (all[pixel] = share));
  return all;
}
const box = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}Z`;
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

test('a box covers each pixel by the part of it that is inside', () => {
  const found = shares(box(2.25, 3, 2.5, 1.5));
  expect(found.slice(3 * size + 1, 3 * size + 6)).toEqual([0, 0.75, 1, 0.75, 0]);
  expect(found.slice(4 * size + 1, 4 * size + 6)).toEqual([0, 0.375, 0.5, 0.375, 0]);
  expect(sum(found)).toBe(3.75);
});

test('parts that overlap count once, at their edges too; a hole turns the other way', () => {
  expect(shares(box(2, 2.5, 4, 4), box(3, 2.5, 4, 4))).toEqual(shares(box(2, 2.5, 5, 4)));
  expect(sum(shares(box(2, 2, 6, 6), 'M4 4v2h2v-2Z'))).toBe(32);
});

test('what was poured is forgotten', () => {
  shares(box(1, 1, 5, 5));
  expect(sum(shares())).toBe(0);
});

test('what lies outside the sheet neither covers anything in it nor wraps into another row', () => {
  expect(sum(shares(box(-50, 2, 20, 3), box(40, 2, 20, 3), box(2, -50, 3, 20), box(2, 50, 3, 20)))).toBe(0);
  expect(shares(box(-50, -50, 200, 200))).toEqual(new Array(size * size).fill(1));
});

test('any triangle covers as much as its area', () => {
  const place = fc.double({ min: 0, max: size, noNaN: true }).map((value) => Math.round(value * 10) / 10);
  fc.assert(
    fc.property(place, place, place, place, place, place, (a, b, c, d, e, f) => {
      const area = Math.abs((c - a) * (f - b) - (e - a) * (d - b)) / 2;
      expect(Math.abs(sum(shares(`M${a} ${b}L${c} ${d}L${e} ${f}Z`)) - area)).toBeLessThan(0.8);
    }),
  );
});
