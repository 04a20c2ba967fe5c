import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { palette } from './palette.ts';
import { encodePng } from './png.ts';
import { tint } from './tint.ts';

const packed = (hex: string) => Number.parseInt(hex.slice(1), 16);
const rgba = (colours: readonly number[]) =>
  Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));

test('every pixel of a picture of up to 256 colours comes back as it was', async () => {
  const pictures = fc
    .record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 24 }) })
    .chain(({ width, height }) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        choice: fc.array(fc.nat(255), { minLength: width * height, maxLength: width * height }),
        colours: fc.array(fc.nat(0xffffff), { minLength: 256, maxLength: 256 }),
      }),
    );
  await fc.assert(
    fc.asyncProperty(pictures, async ({ width, height, choice, colours }) => {
      const pixels = rgba(choice.map((index) => colours[index] ?? 0));
      const png = encodePng(pixels, width, height);
      const read = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([read.info.width, read.info.height]).toEqual([width, height]);
      expect(new Uint8Array(read.data)).toEqual(pixels);
    }),
    { numRuns: 60 },
  );
});

test('256 colours are indexed, 257 are refused', () => {
  const ramp = Array.from({ length: 257 }, (_, i) => i);
  expect(encodePng(rgba(ramp.slice(0, 256)), 256, 1)?.[25]).toBe(3);
  expect(encodePng(rgba(ramp), 257, 1)).toBeUndefined();
});

test('a tint makes a picture of many colours fit', () => {
  const ramp = Array.from({ length: 1000 }, (_, i) => i);
  expect(encodePng(rgba(ramp), 1000, 1, (colour) => colour >> 4)).toBeDefined();
});

test('paper and inks are their own tint, and all tints together fit one palette', () => {
  const inks = Object.values(palette).map(packed);
  expect(inks.map(tint)).toEqual(inks);
  const paper = rgba([inks[0] ?? 0]);
  const mixed = inks.flatMap((ink) => {
    const end = rgba([ink]);
    return Array.from({ length: 256 }, (_, share) => {
      const parts = [0, 1, 2].map((i) =>
        Math.round(((paper[i] ?? 0) * (255 - share) + (end[i] ?? 0) * share) / 255),
      );
      return parts.reduce((sum, part) => (sum << 8) | part, 0);
    });
  });
  expect(new Set(mixed).size).toBeGreaterThan(256);
  expect(new Set(mixed.map(tint)).size).toBeLessThanOrEqual(65);
  const far = mixed.map((colour) => {
    const [a, b] = [rgba([colour]), rgba([tint(colour)])];
    return Math.max(...a.map((part, i) => Math.abs(part - (b[i] ?? 0))));
  });
  expect(Math.max(...far)).toBeLessThanOrEqual(9); // half a sixteenth of the way from paper to ink, rounded
});
