/** The search index: gzipped, each file of a kind of its own. */
import { gunzipSync } from 'node:zlib';
import { fault, type Ground, type Notes } from '../judgement.ts';
import { readJson } from './json.ts';
import { readText } from './text.ts';

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

/** Words and where they stand, in a binary form (CBOR) between which the words can be read. */
export function readIndex(bytes: Buffer, notes: Notes): string {
  const text = inflated(bytes, notes);
  // What stands between the words is no text, and looks like letters beyond ASCII: whole texts are in the fragments.
  readText(text.replace(/[^\x20-\x7e]+/g, '\n\n'), notes);
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
