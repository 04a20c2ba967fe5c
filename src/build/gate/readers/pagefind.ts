/** The search index: gzipped, each file of a kind of its own. */
import { gunzipSync } from 'node:zlib';
import { fault, type Ground, type Notes } from '../judgement.ts';
import { textsOfCbor } from './cbor.ts';
import { readJson } from './json.ts';

/** Pagefind's mark at the beginning of what it wrote. */
const MARK = 'pagefind_dcd';
/** Far above any real one: a page of text is some kilobytes, an index of it some tens. */
const MOST = 64_000_000;

/** The words of a page, as its result shows them. */
export function readFragment(bytes: Buffer, notes: Notes, ground: Ground): string {
  const text = inflated(bytes, notes);
  if (text.startsWith(MARK))
    readJson(text.slice(MARK.length), notes, ground, (offset) => offset + MARK.length);
  else if (text !== '') notes.faults.push(fault('output-syntax', 0, { format: 'Pagefind', why: 'parser' }));
  return text;
}

/** Words, and where they stand. */
export function readIndex(bytes: Buffer, notes: Notes): string {
  const text = inflated(bytes, notes);
  const packed = Buffer.from(text.slice(MARK.length), 'latin1');
  const words = text.startsWith(MARK) ? textsOfCbor(packed) : undefined;
  if (words)
    for (const [from, to] of words) {
      notes.passages.add(text.slice(from + MARK.length, to + MARK.length), from + MARK.length);
      notes.passages.end();
    }
  else if (text !== '') notes.faults.push(fault('output-syntax', 0, { format: 'Pagefind', why: 'parser' }));
  return text;
}

function inflated(bytes: Buffer, notes: Notes): string {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST }).toString('latin1');
  } catch {
    notes.faults.push(fault('output-syntax', 0, { format: 'gzip', why: 'parser' }));
    return '';
  }
}
