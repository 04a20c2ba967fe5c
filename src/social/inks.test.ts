import { expect, test } from 'vitest';
import { colours, layer } from './inks.ts';
import { palette, type Colour } from './palette.ts';

const inks = (Object.keys(palette) as Colour[]).filter((name) => name !== 'paper-0');
const hexOf = (pixel: number) => `#${Buffer.from(colours[pixel] ?? []).toString('hex')}`;

test('paper and inks have bytes of their own, and all mixtures fit one palette', () => {
  expect(hexOf(0)).toBe(palette['paper-0']);
  expect(inks.map((ink) => hexOf(layer(ink)(0, 1)))).toEqual(inks.map((ink) => palette[ink]));
  expect(colours).toHaveLength(65);
});

test.each(inks)('%s laid over paper is at most half a sixteenth off', (ink) => {
  const [paper, end] = [colours[0] ?? [], colours[layer(ink)(0, 1)] ?? []];
  for (let share = 0; share <= 1; share += 1 / 256) {
    const kept = colours[layer(ink)(0, share)] ?? [];
    kept.forEach((part, i) => {
      const exact = (paper[i] ?? 0) + ((end[i] ?? 0) - (paper[i] ?? 0)) * share;
      expect(Math.abs(part - exact)).toBeLessThanOrEqual(
        Math.abs((end[i] ?? 0) - (paper[i] ?? 0)) / 32 + 0.5,
      );
    });
  }
});

test('paper laid over an ink hides it by its share', () => {
  const full = layer('seal')(0, 1);
  expect(layer('paper-0')(full, 1)).toBe(0);
  expect(layer('paper-0')(full, 0.5)).toBe(layer('seal')(0, 0.5));
  expect(layer('paper-0')(0, 0.5)).toBe(0);
});

test('an ink deepens its own, and of two inks the one that covers more stays', () => {
  const half = layer('ink-0')(0, 0.5);
  expect(layer('ink-0')(half, 0.5)).toBe(layer('ink-0')(0, 0.75));
  expect(layer('seal')(half, 0.25)).toBe(half);
  expect(layer('seal')(half, 0.75)).toBe(layer('seal')(0, 0.75));
});
