/** Splits a document's bytes into its front matter and its text. One grammar: `---` on the first line, `---` to end it. */
import { problem, type Problem } from '../domain/problem.ts';
import { showHidden } from './hidden.ts';
import { readYaml, type Yaml } from './yaml.ts';

export interface Opened {
  front: Yaml;
  body: string;
  /** Line of the file on which the body begins, from 1. */
  line: number;
  problems: Problem[];
}

/** In bytes. A long letter has twenty thousand, a timeline of a hundred events forty thousand. */
export const LARGEST = 100_000;

/**
 * The text of a file, what a reader would not see made visible, with a problem for each; only a problem when the file is too large or,
 * with the place of the first bad byte, when it is not UTF-8.
 */
export function decode(
  bytes: Uint8Array,
  file: string,
): { text: string; problems: Problem[] } | { problem: Problem } {
  if (bytes.length > LARGEST)
    return { problem: problem('file-size', { file, line: 1, column: 1 }, { limit: LARGEST / 1000 }) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return showHidden(text, (offset) => {
      const before = text.slice(0, offset).split('\n');
      return { file, line: before.length, column: before.at(-1)!.length + 1 };
    });
  } catch {
    const offset = firstBadByte(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, offset)).split(/\r\n?|\n/);
    return {
      problem: problem(
        'not-utf8',
        { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
        { offset },
      ),
    };
  }
}

export function openFrontMatter(text: string, file: string): Opened | { problem: Problem } {
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening) return { problem: problem('front-matter-missing', { file, line: 1, column: 1 }, {}) };
  // The front matter may be empty: then its closing line follows at once.
  const closing = /^---[ \t]*(?:\n|$)/m.exec(text.slice(opening[0].length));
  if (!closing) return { problem: problem('front-matter-missing', { file, line: 1, column: 1 }, {}) };
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  const bodyStart = opening[0].length + closing.index + closing[0].length;
  const front = readYaml(yaml, file, 2);
  return {
    front,
    body: text.slice(bodyStart),
    line: text.slice(0, bodyStart).split('\n').length,
    problems: front.problems,
  };
}

/** Offset of the first byte that no UTF-8 text has there: found by halving, since a prefix of good text is good. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // What is wrong may be the character that the last good bytes had begun.
  while (good > 0 && !isPrefixOfUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}

function isPrefixOfUtf8(bytes: Uint8Array, mayBeCut = true): boolean {
  try {
    // `stream` allows a character that is cut off at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut });
    return true;
  } catch {
    return false;
  }
}
