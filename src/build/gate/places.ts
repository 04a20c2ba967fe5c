/** Lines and columns of the files of a site, worked out only where there is something to tell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../domain/problem.ts';
import { kindOf } from './judge.ts';
import { piecesOf } from './pieces.ts';

export interface Places {
  /** The place of a byte of a piece of the file. */
  at(piece: number, offset: number): Place;
  /** The first place where an address stands. */
  of(address: string): Place;
}

/** Files that hold no lines that anybody could open. */
const COMPRESSED = /^(?:pf_\w+|pagefind|png|webp|jpe?g|woff2)$/;

export function placesIn(folder: string, file: string, label: string): Places {
  const bytes = readFileSync(join(folder, file));
  const kind = kindOf(file);
  const pieces = piecesOf(kind, bytes);
  const place = (offset: number): Place => {
    if (COMPRESSED.test(kind)) return { file: label, line: 1, column: 1 };
    const before = bytes.subarray(0, Math.max(0, offset)).toString();
    const start = before.lastIndexOf('\n') + 1;
    return { file: label, line: before.split('\n').length, column: before.length - start + 1 };
  };
  return {
    at: (piece, offset) => place(pieces[piece]?.origin(offset) ?? 0),
    of: (address) => place(Math.max(0, bytes.indexOf(address, 0, 'latin1'))),
  };
}
