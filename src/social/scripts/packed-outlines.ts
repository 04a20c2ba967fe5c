/** The outlines of a font as TrueType stores them, taken out of the streams in which WOFF2 packs them. */
export interface Outlines {
  glyf: Uint8Array;
  /** Offsets into `glyf` of 32 bits. */
  loca: Uint8Array;
}

/** Reads big-endian numbers one after another. */
interface Stream {
  byte(): number;
  short(): number;
  /** A number from 0 to 65,535 in one to three bytes (WOFF2, § 6.1.1, 255UInt16). */
  count(): number;
  bytes(length: number): Buffer;
}

function stream(data: Buffer): Stream {
  let at = 0;
  const byte = () => data.readUInt8(at++);
  const short = () => byte() * 256 + byte();
  const count = (): number => {
    const first = byte();
    if (first === 253) return short();
    if (first === 254) return byte() + 506;
    return first === 255 ? byte() + 253 : first;
  };
  const bytes = (length: number) => data.subarray(at, (at += length));
  return { byte, short, count, bytes };
}

/** The step to the next point: its flags tell the size and the signs of what follows (WOFF2, § 5.2, table of triplets). */
function step(flag: number, glyphs: Stream): [x: number, y: number] {
  const signed = (bit: number, length: number) => (bit & 1 ? length : -length);
  if (flag < 10) return [0, signed(flag, ((flag & 14) << 7) + glyphs.byte())];
  if (flag < 20) return [signed(flag, (((flag - 10) & 14) << 7) + glyphs.byte()), 0];
  if (flag < 84) {
    const [high, low] = [flag - 20, glyphs.byte()];
    const x = 1 + (high & 0x30) + (low >> 4);
    return [signed(flag, x), signed(flag >> 1, 1 + ((high & 0x0c) << 2) + (low & 0x0f))];
  }
  if (flag < 120) {
    const high = flag - 84;
    const x = signed(flag, 1 + (Math.floor(high / 12) << 8) + glyphs.byte());
    return [x, signed(flag >> 1, 1 + (((high % 12) >> 2) << 8) + glyphs.byte())];
  }
  if (flag < 124) {
    const [first, middle, last] = [glyphs.byte(), glyphs.byte(), glyphs.byte()];
    return [signed(flag, (first << 4) + (middle >> 4)), signed(flag >> 1, ((middle & 15) << 8) + last)];
  }
  return [signed(flag, glyphs.short()), signed(flag >> 1, glyphs.short())];
}

/** A glyph of TrueType (OpenType, “glyf”): ends of its contours, flags, steps in whole shorts; no instructions, nothing is hinted. */
function simpleGlyph(contours: number, points: Stream, flags: Stream, glyphs: Stream, box?: Buffer): Buffer {
  const ends: number[] = [];
  for (let contour = 0; contour < contours; contour += 1) ends.push((ends.at(-1) ?? -1) + points.count());
  const total = (ends.at(-1) ?? -1) + 1;
  const glyph = Buffer.alloc(12 + 2 * contours + 5 * total);
  glyph.writeInt16BE(contours, 0);
  ends.forEach((end, contour) => glyph.writeUInt16BE(end, 10 + 2 * contour));
  const body = 12 + 2 * contours;
  let [x, y, left, bottom, right, top] = [0, 0, Infinity, Infinity, -Infinity, -Infinity];
  for (let point = 0; point < total; point += 1) {
    const flag = flags.byte();
    glyph[body + point] = flag & 128 ? 0 : 1; // on the curve
    const [stepX, stepY] = step(flag & 127, glyphs);
    glyph.writeInt16BE(stepX, body + total + 2 * point);
    glyph.writeInt16BE(stepY, body + 3 * total + 2 * point);
    x += stepX;
    y += stepY;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  glyphs.count(); // the length of its instructions
  if (box) glyph.set(box, 2);
  else [left, bottom, right, top].forEach((edge, i) => glyph.writeInt16BE(edge, 2 + 2 * i));
  return glyph;
}

/** A glyph made of others: kept as it is, without instructions. */
function composedGlyph(parts: Stream, glyphs: Stream, box: Buffer | undefined): Buffer {
  const header = Buffer.alloc(10);
  header.writeInt16BE(-1, 0);
  if (box) header.set(box, 2);
  const pieces: Buffer[] = [header];
  let [more, instructed] = [true, false];
  while (more) {
    const flags = parts.bytes(2);
    const bits = flags.readUInt16BE(0);
    const scale = bits & 0x08 ? 2 : bits & 0x40 ? 4 : bits & 0x80 ? 8 : 0;
    pieces.push(flags, parts.bytes(2 + (bits & 0x01 ? 4 : 2) + scale));
    instructed ||= (bits & 0x100) !== 0;
    more = (bits & 0x20) !== 0;
  }
  if (instructed) {
    glyphs.count();
    pieces.push(Buffer.alloc(2));
  }
  return Buffer.concat(pieces);
}

/** Unpacks the transformed table “glyf” (WOFF2, § 5.1). */
export function unpackOutlines(table: Buffer): Outlines {
  const count = table.readUInt16BE(4);
  let at = 36;
  const [contours, points, flags, glyphs, parts, boxes] = [0, 1, 2, 3, 4, 5].map((place) => {
    const size = table.readUInt32BE(8 + 4 * place);
    return table.subarray(at, (at += size));
  }) as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];
  const bitmap = ((count + 31) >> 5) << 2;
  const read = { points: stream(points), flags: stream(flags), glyphs: stream(glyphs), parts: stream(parts) };
  const boxed = stream(boxes.subarray(bitmap));
  const loca = Buffer.alloc(4 * (count + 1));
  const all: Buffer[] = [];
  let offset = 0;
  for (let id = 0; id < count; id += 1) {
    const box = boxes[id >> 3]! & (0x80 >> (id & 7)) ? boxed.bytes(8) : undefined;
    const parted = contours.readInt16BE(2 * id);
    if (parted !== 0) {
      const glyph =
        parted > 0
          ? simpleGlyph(parted, read.points, read.flags, read.glyphs, box)
          : composedGlyph(read.parts, read.glyphs, box);
      all.push(glyph);
      offset += glyph.length;
      if (glyph.length % 4 > 0) all.push(Buffer.alloc(4 - (glyph.length % 4)));
      offset = Math.ceil(offset / 4) * 4;
    }
    loca.writeUInt32BE(offset, 4 * (id + 1));
  }
  return { glyf: Buffer.concat(all), loca };
}
