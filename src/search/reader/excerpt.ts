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

/** Of most letters of a title: its text may begin with a sender's name in another script. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const toLeft = text.match(/[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}]/gu)?.length ?? 0;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  return toLeft * 2 > all ? 'rtl' : 'ltr';
}

/** A place's excerpt without its heading, which stands above it already. */
export function withoutHeading(pieces: readonly Piece[], heading: string): Piece[] {
  const text = plain(pieces.map(({ words }) => words).join(''));
  return text.startsWith(plain(heading)) ? from(pieces, endOf(text, heading.length)) : [...pieces];
}

/**
 * A page's excerpt without its title or the end of it, which stands above it already. It stays where the words that were looked for stand
 * in the title only.
 */
export function withoutTitle(pieces: readonly Piece[], title: string): Piece[] {
  const text = plain(pieces.map(({ words }) => words).join(''));
  const begin = /^(?:… )?/.exec(text)![0].length;
  const words = plain(title).split(' ');
  // The index ends a title with a full stop, unless it has a sign at its end.
  const ends = words.map((_, index) => words.slice(begin ? index : 0).join(' '));
  const end = ends.find(
    (one) => text.startsWith(one, begin) && (/[.?!…]$/.test(one) || text[begin + one.length] === '.'),
  );
  if (end === undefined) return [...pieces];
  const rest = from(pieces, endOf(text, begin + end.length));
  const isAnyMarked = (some: readonly Piece[]) => some.some(({ isMarked }) => isMarked);
  return rest.length > 0 && isAnyMarked(rest) === isAnyMarked(pieces) ? rest : [...pieces];
}

/** The index keeps plain spaces where the page has some that do not break. */
const plain = (words: string): string => words.replace(/\s/g, ' ');

/** Where the text goes on after a heading of this length. */
const endOf = (text: string, length: number): number =>
  length + /^[\s.]*/.exec(text.slice(length))![0].length;

function from(pieces: readonly Piece[], start: number): Piece[] {
  let left = start;
  return pieces.flatMap(({ words, isMarked }) => {
    const rest = words.slice(left);
    left = Math.max(0, left - words.length);
    return rest ? [{ words: rest, isMarked }] : [];
  });
}
