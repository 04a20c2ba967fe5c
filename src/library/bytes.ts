/** The bytes of a file of the owner's. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { LARGEST } from '../front-matter/front-matter.ts';

/**
 * All of a file, or of one that is too large no more than tells that it is. Without waiting: a thousand letters are read in 20 ms, and
 * promised in 100.
 */
export function bytesOf(path: string): Uint8Array {
  if (statSync(path).size <= LARGEST) return readFileSync(path);
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(LARGEST + 1);
    readSync(file, bytes, 0, LARGEST + 1, 0);
    return bytes;
  } finally {
    closeSync(file);
  }
}
