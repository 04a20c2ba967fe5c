/** Whether a page was found for what was typed, or because nothing was. */
import { fold } from './provider-names.ts';
import type { FoundPage } from './index-reader.ts';

/** Letters that a word found and a word typed must share: stems keep their beginning, and an elision may stand before it. */
const SHARED = 3;

/** Scripts without spaces: the index cuts what was typed into words of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Pagefind answers words that stand nowhere with words that begin with the same letter or two: "xyzzy" finds "xDSL". To a reader
 * that is no result.
 */
export function holdsWords(
  typed: string,
  { raw_content, locations }: Pick<FoundPage, 'raw_content' | 'locations'>,
): boolean {
  // As Pagefind counts: text of languages without spaces is cut by zero-width spaces.
  const all = raw_content.split(raw_content.includes('\u200B') ? '\u200B' : /[^\S\uFEFF]+/);
  const found = locations.map((location) => fold(all[location] ?? ''));
  const terms = typed
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(fold)
    .filter(Boolean);
  return terms.every((term) => found.some((word) => isLike(word, term)));
}

function isLike(word: string, term: string): boolean {
  const beginning = [...term].slice(0, SHARED).join('');
  return word.includes(beginning) || (UNSPACED.test(word) && term.includes(word));
}
