/**
 * Names of passages that last: a link that somebody quoted must lead to the same words after an edit elsewhere in the text. A number would
 * shift with each paragraph that is added before it.
 */

/** Words that name a passage. What follows them may be corrected, and the link still holds. */
const MOST_WORDS = 8;

/**
 * Names for a passage, the better one first: by its first words, then by all of them, for passages that begin alike. Case, accents,
 * punctuation and spaces do not count, so that their correction breaks no link. None for a passage without words.
 */
export function anchorsByWords(family: string, words: string): string[] {
  const all = words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!all) return [];
  return [all.slice(0, MOST_WORDS), all].map((some) => `${family}-${shortHash(some.join(' '))}`);
}

/** Letters and digits of any script, without accents, so that an address can be read aloud. */
export function slug(words: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return Array.from(plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, ''))
    .slice(0, 60)
    .join('');
}

/** Five signs of `0-9a-z` (FNV-1a, 32 bits): among a hundred passages two are alike once in ten thousand texts, and are then kept apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36).padStart(5, '0').slice(-5);
}
