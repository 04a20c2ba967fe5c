import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

/**
 * Encodes opaque pixels as an indexed PNG (PNG, third edition, colour type 3): a page of text holds few colours, and
 * one byte a pixel packs in a tenth of the time that a general encoder spends on choosing a palette.
 * @param pixels RGBA, four bytes a pixel, rows from the top; alpha is not kept
 * @param tint gives each colour (0xrrggbb) the one that stands for it; without it no pixel changes
 * @returns `undefined` when more than 256 colours are left
 */
export function encodePng(
  pixels: Uint8Array,
  width: number,
  height: number,
  tint: (colour: number) => number = (colour) => colour,
): Uint8Array | undefined {
  const indices = new Map<number, number>(); // by colour as drawn
  const palette = new Map<number, number>(); // by colour as kept
  const rows = new Uint8Array(height * (width + 1));
  let from = 0;
  let previous = -1;
  let index = 0;
  for (let y = 0; y < height; y += 1) {
    let to = y * (width + 1) + 1; // each row starts with its filter, 0: none
    for (let x = 0; x < width; x += 1, from += 4, to += 1) {
      const colour = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
      if (colour !== previous) {
        let known = indices.get(colour);
        if (known === undefined) {
          const kept = tint(colour);
          known = palette.get(kept) ?? palette.size;
          if (known === 256) return undefined;
          palette.set(kept, known);
          indices.set(colour, known);
        }
        index = known;
        previous = colour;
      }
      rows[to] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, indexed, the only compression and filter methods, not interlaced
  const colours = Uint8Array.from(
    [...palette.keys()].flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })), // level 9 is 5 % smaller and ten times slower
    chunk('IEND', new Uint8Array()),
  ]);
}
