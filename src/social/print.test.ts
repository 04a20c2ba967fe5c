import satori from 'satori';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { compositions } from './compositions/registry.ts';
import { colours } from './inks.ts';
import { textsOf } from './legible.ts';
import { palette } from './palette.ts';
import { press } from './press.ts';
import { impressionsOf, lay } from './print.ts';
import { rulerFor } from './ruler.ts';
import { samples } from './samples.ts';
import { page, sheet } from './sheet.ts';
import { fontsFor } from './typefaces.ts';

const { width, height } = sheet;

test.each(Object.values(samples).flatMap((card) => [true, false].map((cast) => ({ ...card, cast }))))(
  'a $kind is printed as librsvg draws what Satori makes of it, from sorts: $cast',
  async ({ cast, ...card }) => {
    const texts = textsOf(card);
    const fonts = fontsFor(texts.join(''));
    const boxes = compositions[card.kind](card, await rulerFor(texts));
    const svg = await satori(page(boxes), { width, height, fonts });
    const general = sharp(Buffer.from(svg)).flatten({ background: palette['paper-0'] });
    const { data } = await general.raw().toBuffer({ resolveWithObject: true });
    let [different, farthest] = [0, 0];
    (await press(boxes, fonts, cast)).forEach((pixel, at) => {
      const distance = Math.max(
        ...[0, 1, 2].map((i) => Math.abs((colours[pixel]?.[i] ?? 0) - (data[at * 3 + i] ?? 0))),
      );
      // More than the steps of our inks and the smoothing of either account for and, in sorts, the quarter of a pixel that a
      // letter may stand aside.
      if (distance > (cast ? 64 : 24)) different += 1;
      farthest = Math.max(farthest, distance);
    });
    expect(different).toBeLessThan(10);
    expect(farthest).toBeLessThan(80);
  },
);

function shown(inside: string): Uint8Array {
  const pixels = new Uint8Array(width * height);
  lay(pixels, impressionsOf(`<svg width="1200" height="630">${inside}</svg>`));
  return pixels;
}

test('what stands in a mask or a clipping is not printed', () => {
  expect(shown('<mask id="a"><rect x="0" y="0" width="9" height="9" fill="#1f1915"/></mask>')).toEqual(
    shown(''),
  );
});

test('nested masks end where they end', () => {
  const inked = shown(
    '<defs><clipPath id="a"><rect/></clipPath></defs><rect x="1" y="0" width="2" height="1" fill="#1f1915"/>',
  );
  expect([...inked.subarray(0, 4)].map((pixel) => pixel > 0)).toEqual([false, true, true, false]);
});

test.each([
  ['<rect width="9" height="9" fill="#1f1915" opacity="0.5"/>', 'Satori drew a <rect> with “opacity”'],
  ['<path d="M0 0" fill="none" stroke="#1f1915"/>', 'Satori drew a <path> with “stroke”'],
  ['<g clip-path="url(#a)"><path/></g>', 'Satori drew a <g> with “clip-path”'],
  ['<rect width="9" height="9" fill="red"/>', 'Satori drew a <rect> filled with red'],
  ['<image width="9" height="9"/>', 'Satori drew a <image> with “width”'],
])('%s is refused instead of printed otherwise', (inside, message) => {
  expect(() => shown(inside)).toThrow(message);
});
