import { expect, test } from 'vitest';
import { trace } from './outline.ts';

type Point = readonly [number, number];

/** The end of every edge, after a check that each edge starts where the last one ended or at a new part. */
function ends(data: string): Point[] {
  const points: Point[] = [];
  trace(data, (_fromX, _fromY, toX, toY) => points.push([toX, toY]));
  return points;
}
/** Twice the area within, by the shoelace formula. */
function area(data: string): number {
  let sum = 0;
  trace(data, (fromX, fromY, toX, toY) => (sum += fromX * toY - toX * fromY));
  return sum / 2;
}

test('numbers are read with signs, points and any separator', () => {
  expect(ends('M1 2L-3.5,4.25L 0.1 -.5').slice(1, 3)).toEqual([
    [-3.5, 4.25],
    [0.1, -0.5],
  ]);
});

test('every part is closed, whether it says so or not', () => {
  expect(area('M0 0L4 0L4 3L0 3')).toBe(12);
  expect(area('M0 0h4v3h-4Z')).toBe(12);
  expect(area('M0 0h4v3h-4M1 1v1h1v-1')).toBe(11);
});

test('a curve is followed to a twentieth of a pixel', () => {
  let farthest = 0;
  trace('M0 0Q50 100 100 0Z', (fromX, fromY, toX, toY) => {
    if (fromX >= toX) return;
    const x = (fromX + toX) / 2; // on the parabola y = 2x − x²/50
    farthest = Math.max(farthest, Math.abs((fromY + toY) / 2 - (2 * x - (x * x) / 50)));
  });
  expect(farthest).toBeGreaterThan(0);
  expect(farthest).toBeLessThan(0.05);
});

test('four quarters make a disc', () => {
  const disc = area('M81,538 h0 a9,9 0 0 1 9,9 v0 a9,9 0 0 1 -9,9 h0 a9,9 0 0 1 -9,-9 v0 a9,9 0 0 1 9,-9');
  expect(Math.abs(disc - Math.PI * 81)).toBeLessThan(3);
});

test.each([
  ['M0 0C1 1 2 2 3 3', 'An outline has the command “C”, which no card needs.'],
  ['M0 0LZ', 'An outline has “Z” instead of a number.'],
  ['M0 0a9,9 0 1 1 9,9', 'An outline has an arc that is not a quarter of a circle.'],
  ['M0 0a9,4 0 0 1 9,4', 'An outline has an arc that is not a quarter of a circle.'],
])('%s is refused instead of drawn otherwise', (data, message) => {
  expect(() => trace(data, () => {})).toThrow(message);
});
