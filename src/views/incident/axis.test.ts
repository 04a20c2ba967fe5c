import { expect, test } from 'vitest';
import { axisOf } from './axis.ts';

const hour = 3_600_000;

test('moments stand in their order, the first at the left edge and the last at the right', () => {
  const axis = axisOf([0, hour, 2 * hour, 3 * hour]);
  expect([0, 1, 2, 3].map((n) => axis.place(n * hour))).toEqual([0, 33.33, 66.67, 100]);
  expect(axis.stretches).toHaveLength(1);
});

test('a long silence is cut, and the busy day keeps most of the width', () => {
  const day = [0, 1, 2, 3, 4].map((n) => n * hour);
  const axis = axisOf([...day, 200 * hour]);
  expect(axis.stretches).toHaveLength(2);
  expect(axis.place(4 * hour)).toBeGreaterThan(60);
  expect(axis.place(200 * hour)).toBeGreaterThan(axis.place(4 * hour));
});

test('what lies in a cut stands at its edge, never outside the drawing', () => {
  const axis = axisOf([0, hour, 2 * hour, 500 * hour, 501 * hour]);
  const places = [-1, 0, 3, 250, 501, 9999].map((n) => axis.place(n * hour));
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...places)).toBeLessThanOrEqual(100);
});

test('one moment stands in the middle', () => {
  expect(axisOf([hour]).place(hour)).toBe(50);
});
