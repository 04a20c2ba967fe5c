/**
 * Pictures, known by what they hold and not by their name. Read as a list of parts: what is no part of the picture (where and when it
 * was taken, by which camera, whose it is) has no place in it, and nothing follows its end.
 */
import { fault, type Notes } from '../judgement.ts';

/** PNG (third edition, 11.3): the parts that make the picture, and how it is shown. No text, no date, no EXIF, no profile. */
const PNG_PARTS = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA sBIT sRGB cICP bKGD pHYs'.split(' '));
/** WebP (RFC 9649): neither EXIF nor XMP nor a profile. */
const WEBP_PARTS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);

type Why = 'kind' | 'part' | 'end';

export function readPicture(kind: 'png' | 'webp' | 'jpeg'): (bytes: Buffer, notes: Notes) => void {
  const read = { png, webp, jpeg }[kind];
  return (bytes, notes) => {
    const why = read(bytes);
    if (why) notes.faults.push(fault('output-picture', 0, why));
  };
}

type Wrong = { why: Why; part: string } | undefined;

function png(bytes: Buffer): Wrong {
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') return { why: 'kind', part: 'PNG' };
  let at = 8;
  while (at + 12 <= bytes.length) {
    const part = bytes.toString('latin1', at + 4, at + 8);
    if (!PNG_PARTS.has(part)) return { why: 'part', part: printable(part) };
    at += 12 + bytes.readUInt32BE(at);
    if (part === 'IEND') return at === bytes.length ? undefined : { why: 'end', part };
  }
  return { why: 'end', part: 'IEND' };
}

function webp(bytes: Buffer): Wrong {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP')
    return { why: 'kind', part: 'WebP' };
  if (bytes.readUInt32LE(4) + 8 !== bytes.length) return { why: 'end', part: 'RIFF' };
  let at = 12;
  while (at + 8 <= bytes.length) {
    const part = bytes.toString('latin1', at, at + 4);
    if (!WEBP_PARTS.has(part)) return { why: 'part', part: printable(part) };
    const size = bytes.readUInt32LE(at + 4);
    // Parts are of even length (RFC 9649, 2.3).
    at += 8 + size + (size % 2);
  }
  return at === bytes.length ? undefined : { why: 'end', part: 'RIFF' };
}

/** JPEG (ITU-T T.81, B.1): of the application parts only JFIF's (APP0) and Adobe's note on colours (APP14); no comment. */
function jpeg(bytes: Buffer): Wrong {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return { why: 'kind', part: 'JPEG' };
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1]!;
    if (mark === 0xd9) return at + 2 === bytes.length ? undefined : { why: 'end', part: 'EOI' };
    if (mark === 0xfe || (mark > 0xe0 && mark <= 0xef && mark !== 0xee))
      return { why: 'part', part: mark === 0xfe ? 'COM' : `APP${mark - 0xe0}` };
    at += 2 + bytes.readUInt16BE(at + 2);
    if (mark === 0xda) at = afterScan(bytes, at);
  }
  return bytes.length - at === 2 && bytes.readUInt16BE(at) === 0xffd9
    ? undefined
    : { why: 'end', part: 'EOI' };
}

/** The data of a scan go on until a mark that is neither a stuffed zero nor a restart. */
function afterScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && (bytes[at + 1] === 0 || (bytes[at + 1]! >= 0xd0 && bytes[at + 1]! <= 0xd7)))
    at = bytes.indexOf(0xff, at + 2);
  return at < 0 ? bytes.length : at;
}

/** The name of a part comes from the file. */
function printable(part: string): string {
  return part.replace(/[^\x20-\x7e]/g, '?').trim();
}
