/** Excerpts as pieces of text. Pagefind gives HTML; nothing of it ever reaches the page as HTML. */

import { unspaced } from './unspaced-scripts.ts';

export interface Piece {
  words: string;
  /** A word that was looked for. */
  isMarked: boolean;
}

/**
 * Splits at the marks and reads the rest as text. Pagefind 1.6 writes `<` and `>` of the text as entities and nothing else, so
 * that the only tags in an excerpt are its own marks.
 */
export function piecesOf(excerpt: string): Piece[] {
  return unspaced(excerpt)
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .flatMap((part) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(part);
      return marked ? wordAlone(asText(marked[1]!)) : [{ words: asText(part), isMarked: false }];
    });
}

/** Pagefind's words reach from space to space: the quotation mark before one and the comma behind it were not looked for. */
function wordAlone(marked: string): Piece[] {
  const [, before = '', word = marked, after = ''] =
    /^(["'(«“‘]*)(.+?)([.,;:!?…"')»”’]*)$/su.exec(marked) ?? [];
  return [
    { words: before, isMarked: false },
    { words: word, isMarked: true },
    { words: after, isMarked: false },
  ].filter(({ words }) => words);
}

function asText(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** A place's excerpt without its heading, which stands above it already. */
export function withoutHeading(pieces: readonly Piece[], heading: string): Piece[] {
  const text = pieces.map(({ words }) => words).join('');
  // The index keeps plain spaces where the page has some that do not break.
  const plain = (words: string) => words.replace(/\s/g, ' ');
  if (!plain(text).startsWith(plain(heading))) return [...pieces];
  let left = heading.length + /^[\s.]*/.exec(text.slice(heading.length))![0].length;
  return pieces.flatMap(({ words, isMarked }) => {
    const rest = words.slice(left);
    left = Math.max(0, left - words.length);
    return rest ? [{ words: rest, isMarked }] : [];
  });
}
