/** A text as its file holds it, and what a reading of it gathers. */
import type { Place, Problem } from '../domain/problem.ts';

export interface TextSource {
  /** Path as problems name it: `content/letters/x.mdx`. */
  file: string;
  /** What follows the front matter. */
  body: string;
  format: 'mdx' | 'md';
  /** BCP 47 tag of the document. */
  language: string;
  /** Line of the file where the body starts, from 1. */
  line: number;
}

export interface TextContext {
  /** Identifiers of the document's sources. Absent, `source` attributes are not checked. */
  sources?: readonly string[];
  /** Put before every anchor: `reply-acme-`. */
  prefix?: string;
  /** Why nothing of the text may have a page of its own; absent where it may. */
  unshared?: 'unlisted' | 'provider';
}

export interface TextLink {
  href: string;
  at: Place;
}

export interface TextPicture {
  /** As written: `./invoice.png`. */
  src: string;
  alt: string;
  at: Place;
}

export interface Citation {
  source: string;
  at: Place;
}

/** Fills while a text is read. */
export interface Notes {
  source: TextSource;
  context: TextContext;
  /** The body with its masks: same length as the body, see `mask.ts`. */
  masked: string;
  /** Offsets of signs that the parser refused: their problems are noted already. */
  repaired: Set<number>;
  /** Components that are open where the reading stands. */
  inside: string[];
  /** Identifiers that the writer chose, with the line of each. */
  chosen: Map<string, number>;
  problems: Problem[];
  links: TextLink[];
  pictures: TextPicture[];
  cited: Citation[];
  /** Claims that others are said to contradict. */
  contradicted: { id: string; at: Place }[];
  /** A passage is marked as worth sharing. */
  hasShares: boolean;
}

/** Offsets at which the lines of a text start. */
function lineStarts(body: string): number[] {
  const starts = [0];
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (code === 10 || (code === 13 && body.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

const starts = new WeakMap<TextSource, number[]>();

function startsOf(source: TextSource): number[] {
  let known = starts.get(source);
  if (!known) starts.set(source, (known = lineStarts(source.body)));
  return known;
}

/** The place in the file of an offset in the body (UTF-16 units). */
export function placeAt(source: TextSource, offset: number): Place {
  const lines = startsOf(source);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: source.file, line: source.line + low, column: offset - lines[low]! + 1 };
}

/** The offset in the body of a line and a column of the body, both from 1. */
export function offsetAt(source: TextSource, line: number, column: number): number {
  return (startsOf(source)[line - 1] ?? source.body.length) + column - 1;
}

/** A passage short enough for a sentence; one line. */
export function excerpt(passage: string, length = 60): string {
  const line = passage.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${Array.from(line).slice(0, length).join('')}…` : line;
}
