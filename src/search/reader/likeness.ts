/** Whether a page was found for what was typed, or because nothing was. */
import { fold } from './provider-names.ts';
import type { FoundPage } from './index-reader.ts';

/** Letters that a word found and a word typed must share: stems keep their beginning, and an elision may stand before it. */
const SHARED = 3;

/**
 * Whether the page holds words that begin like those typed. Pagefind answers words that stand nowhere with words that begin with the same letter or two: "xyzzy" finds "xDSL". To a reader
 * that is no result.
 * @param shared letters from the beginning that must be the same; all of them, where a slip is the other explanation
 */
export function holdsWords(
  typed: string,
  { raw_content, locations, meta }: Pick<FoundPage, 'raw_content' | 'locations' | 'meta'>,
  shared = SHARED,
): boolean {
  // As Pagefind counts words.
  const all = raw_content.split(/[^\S\uFEFF]+/);
  // Kind, date and state are searched too, and have no place in the text.
  const found = [...locations.map((location) => all[location] ?? ''), ...Object.values(meta)].map(fold);
  const terms = typed
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(fold)
    .filter(Boolean);
  return terms.every((term) => found.some((word) => word.includes([...term].slice(0, shared).join(''))));
}
