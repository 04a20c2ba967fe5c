/**
 * Texts in scripts without spaces. The index cuts words at spaces, and a document in Japanese stands in the index of the pages
 * around it, French or English: so the words of such scripts are set apart before they are indexed, a reader's question is cut in
 * the same way, and the spaces are taken out again before anything is shown.
 */

const LETTERS = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}`;
const RUN = new RegExp(`[${LETTERS}]+`, 'gu');
/** With the ideographic and full-width marks, which stand beside letters without a space. */
const BESIDE = String.raw`[${LETTERS}\u3000-\u303f\uff00-\uffef]`;
const SPACE = new RegExp(`(?<=${BESIDE}(?:</?mark>)?) (?=(?:</?mark>)?${BESIDE})`, 'gu');

/** Sets the words of such scripts apart; other text stays as it is. */
export function spaced(text: string): string {
  // Browsers and Node cut by the dictionaries of Unicode (UAX 29, with ICU's for these scripts), whatever the language given.
  return text.replace(RUN, (run) => {
    const words = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(run)];
    return ` ${words.map(({ segment }) => segment).join(' ')} `;
  });
}

/** Takes the spaces out of an excerpt again, over its marks too. */
export function unspaced(excerpt: string): string {
  return excerpt.replace(SPACE, '');
}
