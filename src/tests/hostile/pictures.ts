/** Evidence that is no picture, is another one than it says, or would cost gigabytes. Made here, so that no hostile file lies about. */
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { letterWith, slugOf, type Hostile } from './case.ts';

const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } }).png().toBuffer(); // prettier-ignore
const jpeg = await sharp(png).jpeg().toBuffer();

/** A picture that says it has these sides; its data would be that of one line. */
function claiming(width: number, height: number): Buffer {
  const header = Buffer.from(png);
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  header.writeUInt32BE(crc(header.subarray(12, 29)), 29);
  return header;
}

function crc(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const bomb = await sharp({ create: { width: 8000, height: 6000, channels: 3, background: '#000' } }).png({ compressionLevel: 9 }).toBuffer(); // prettier-ignore

const list: [name: string, ending: string, bytes: Uint8Array | string][] = [
  ['a drawing named png', 'png', SVG],
  ['a drawing named jpg', 'jpg', SVG],
  ['a drawing named webp', 'webp', `<?xml version="1.0"?>${SVG}`],
  ['a drawing in gzip', 'png', Buffer.concat([Buffer.from([0x1f, 0x8b, 8]), deflateSync(SVG)])],
  ['a page named jpg', 'jpg', '<!doctype html><script>alert(1)</script>'],
  ['a page named png', 'png', '<html><body onload="alert(1)">'],
  ['a program named png', 'png', '#!/bin/sh\nrm -rf /\n'],
  ['a PDF named png', 'png', '%PDF-1.7\n1 0 obj << /JS (app.alert(1)) >>'],
  ['an archive named jpg', 'jpg', 'PK\u0003\u0004'],
  ['an office document named webp', 'webp', 'PK\u0003\u0004[Content_Types].xml'],
  ['a GIF named png', 'png', await sharp(png).gif().toBuffer()],
  ['a TIFF named jpg', 'jpg', await sharp(png).tiff().toBuffer()],
  ['an AVIF named webp', 'webp', await sharp(png).avif({ effort: 0 }).toBuffer()],
  ['a container named webp that holds sound', 'webp', Buffer.from('RIFF\u0024\0\0\0WAVEfmt ')],
  ['a bitmap named png', 'png', 'BM\u0046\0\0\0'],
  ['an icon named png', 'png', Buffer.from([0, 0, 1, 0, 1, 0, 16, 16])],
  ['an empty file', 'png', ''],
  ['a text', 'jpg', 'Bonjour.'],
  ['a beginning alone', 'png', png.subarray(0, 8)],
  ['half of a picture', 'png', (await sharp({ create: { width: 300, height: 300, channels: 3, background: '#123', noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).png().toBuffer()).subarray(0, 9000)],
  ['half of a photograph', 'jpg', jpeg.subarray(0, jpeg.length >> 1)],
  ['a beginning of a photograph and a page', 'jpg', Buffer.concat([jpeg.subarray(0, 20), Buffer.from('<script>alert(1)</script>')])],
  ['a picture that says it has ten thousand million points', 'png', claiming(100_000, 100_000)],
  ['a picture that says it has no side', 'png', claiming(0, 8)],
  ['a picture that says more than it holds', 'png', claiming(4000, 4000)],
  ['a picture of forty-eight million points', 'png', bomb],
  ['a picture of thirty megabytes', 'png', Buffer.concat([png, Buffer.alloc(30_000_000)])],
]; // prettier-ignore

export const pictures: Hostile[] = list.map(([name, ending, bytes]) => {
  const folder = `letters/${slugOf(`evidence ${name}`)}`;
  const file = `${folder}/index.mdx`;
  return {
    name,
    files: {
      [file]: letterWith(`![Une facture](./preuve.${ending})`),
      [`${folder}/preuve.${ending}`]: bytes,
    },
    told: `${file}:9:1 picture-unreadable`,
  };
});
