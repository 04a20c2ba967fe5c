/** Files of plain text: tables, style sheets, programs, what robots read. */
import { internalAddress } from '../addresses.ts';
import { fault, type Ground, type Notes } from '../judgement.ts';

export function readText(text: string, notes: Notes): void {
  notes.passages.add(text, 0);
  notes.passages.end();
}

/** CSV (RFC 4180): a number does not go on from one cell to the next. */
export function readTable(text: string, notes: Notes): void {
  for (const { 0: cell, index } of text.matchAll(/"(?:[^"]|"")*"|[^",\r\n]+/g)) {
    notes.passages.add(cell, index);
    notes.passages.end();
  }
}

/** What a style sheet asks for is in the site. */
export function readStyle(text: string, notes: Notes, ground: Ground): void {
  readText(text, notes);
  for (const { index, groups } of text.matchAll(
    /(?:url\(\s*|@import\s+)["']?(?!data:|#)(?<address>[^"')\s;]+)/g,
  )) {
    const inside = internalAddress(groups!['address']!, ground);
    if (inside !== undefined) notes.addresses.add(inside);
    else notes.faults.push(fault('output-foreign', index, { address: hostOf(groups!['address']!) }));
  }
}

function hostOf(address: string): string {
  return /^(?:[a-z]+:)?\/\/[^/?#]*/i.exec(address)?.[0].slice(0, 100) ?? `${address.slice(0, 12)}…`;
}
