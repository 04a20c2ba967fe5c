import { brotliDecompressSync } from 'node:zlib';
import { unpackOutlines } from './packed-outlines.ts';

/** The tags that a directory of WOFF2 writes as a number (WOFF2, § 4.1), in its order. */
const KNOWN =
  'cmap head hhea hmtx maxp name OS/2 post cvt~ fpgm glyf loca prep CFF~ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX ' +
  'vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG~ sbix acnt avar bdat bloc bsln cvar fdsc feat ' +
  'fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';
const tags = KNOWN.replaceAll('~', ' ')
  .match(/.{4}(?: |$)/g)!
  .map((tag) => tag.slice(0, 4));

interface Entry {
  tag: string;
  length: number;
  /** Whether the table is stored otherwise than in a TrueType file. */
  transformed: boolean;
}

function directoryOf(file: Buffer): { entries: Entry[]; end: number } {
  let at = 48;
  /** Seven bits a byte, the highest first (WOFF2, § 6.1.2, UIntBase128). */
  const length = (): number => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const entries = Array.from({ length: file.readUInt16BE(12) }, (): Entry => {
    const flags = file.readUInt8(at++);
    const index = flags & 63;
    const tag = index === 63 ? file.toString('latin1', at, (at += 4)) : tags[index]!;
    const original = length();
    const plain = tag === 'glyf' || tag === 'loca' ? 3 : 0;
    const transformed = flags >> 6 !== plain;
    return { tag, length: transformed ? length() : original, transformed };
  });
  return { entries, end: at };
}

/** A TrueType file of these tables. Nobody here looks at checksums, so they stay 0. */
function assemble(flavour: number, tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...tables.keys()].sort();
  const header = Buffer.alloc(12 + 16 * names.length);
  header.writeUInt32BE(flavour, 0);
  header.writeUInt16BE(names.length, 4);
  const parts: Uint8Array[] = [header];
  let offset = header.length;
  names.forEach((name, i) => {
    const table = tables.get(name)!;
    header.write(name, 12 + 16 * i, 'latin1');
    header.writeUInt32BE(offset, 12 + 16 * i + 8);
    header.writeUInt32BE(table.length, 12 + 16 * i + 12);
    const padding = (4 - (table.length % 4)) % 4;
    parts.push(table, Buffer.alloc(padding));
    offset += table.length + padding;
  });
  return Buffer.concat(parts);
}

/**
 * Unpacks a font file of WOFF2 (W3C Recommendation of 8 August 2024) to the TrueType file that HarfBuzz reads. The
 * packages of variable fonts hold no other format.
 * @throws an Error when it is no WOFF2, or transforms a table other than the outlines
 */
export function unpackFont(file: Buffer): Uint8Array {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('The font file is not WOFF2.');
  const { entries, end } = directoryOf(file);
  const data = brotliDecompressSync(file.subarray(end, end + file.readUInt32BE(20)));
  const tables = new Map<string, Buffer>();
  let at = 0;
  for (const { tag, length, transformed } of entries) {
    if (transformed && tag !== 'glyf' && tag !== 'loca')
      throw new Error(`The font file packs its table “${tag}” in a way that is not read here.`);
    tables.set(tag, data.subarray(at, (at += length)));
  }
  const unpacked = new Map<string, Uint8Array>(tables);
  if (entries.some(({ tag, transformed }) => transformed && tag === 'glyf')) {
    const { glyf, loca } = unpackOutlines(tables.get('glyf')!);
    const head = Buffer.from(tables.get('head')!);
    head.writeInt16BE(1, 50); // offsets of 32 bits
    unpacked.set('glyf', glyf).set('loca', loca).set('head', head);
  }
  return assemble(file.readUInt32BE(4), unpacked);
}
