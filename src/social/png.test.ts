import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePng } from './png.ts';

const pictures = fc
  .record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 24 }) })
  .chain(({ width, height }) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      pixels: fc.uint8Array({ minLength: width * height, maxLength: width * height }),
      colours: fc.array(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), { minLength: 256, maxLength: 256 }),
    }),
  );

test('every pixel comes back in the colour that it counts', async () => {
  await fc.assert(
    fc.asyncProperty(pictures, async ({ width, height, pixels, colours }) => {
      const png = encodePng(pixels, width, height, colours);
      const read = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([read.info.width, read.info.height]).toEqual([width, height]);
      expect([...read.data]).toEqual([...pixels].flatMap((index) => colours[index]));
    }),
    { numRuns: 60 },
  );
});
