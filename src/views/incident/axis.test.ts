import { expect, test } from 'vitest';
import { axisOf } from './axis.ts';

const hour = 3_600_000;
const moments = (...hours: number[]) => hours.map((n) => ({ from: n * hour, to: n * hour }));

test('moments stand in their order, the first at the left edge and the last at the right', () => {
  const axis = axisOf(moments(0, 1, 2, 3));
  expect([0, 1, 2, 3].map((n) => axis.place(n * hour))).toEqual([0, 33.33, 66.67, 100]);
  expect(axis.stretches).toHaveLength(1);
});

test('a long silence is cut, and the busy day keeps most of the width', () => {
  const axis = axisOf(moments(0, 1, 2, 3, 4, 200));
  expect(axis.stretches).toHaveLength(2);
  expect(axis.place(4 * hour)).toBeGreaterThan(60);
  expect(axis.place(200 * hour)).toBeGreaterThan(axis.place(4 * hour));
});

test('what lies in a cut stands at its edge, never outside the drawing', () => {
  const axis = axisOf(moments(0, 1, 2, 500, 501));
  const places = [-1, 0, 3, 250, 501, 9999].map((n) => axis.place(n * hour));
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...places)).toBeLessThanOrEqual(100);
});

test('one moment stands in the middle', () => {
  expect(axisOf(moments(1)).place(hour)).toBe(50);
});

test('a stretch within which something happened is never cut', () => {
  const axis = axisOf([...moments(0, 1, 2), { from: 2 * hour, to: 300 * hour }]);
  expect(axis.stretches).toHaveLength(1);
});
