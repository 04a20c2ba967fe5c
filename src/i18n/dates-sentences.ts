/** Sentences with places, and the language they are in: by themselves, because a reader's browser needs no more of dates. */
import type { DateWords } from './dates-words.ts';

/** A bare `en` follows the region of the words, `en-US` its own. */
export function localeOf({
  words,
  language,
}: {
  words: Pick<DateWords, 'locale'>;
  language: string;
}): string {
  return language.includes('-') ? language : words.locale;
}

/** Fills the places of a sentence, then melts what the language melts. */
export function fill(
  sentence: string,
  parts: Record<string, string>,
  words: Pick<DateWords, 'contractions'>,
): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place).trim();
  return words.contractions.reduce((text, [from, to]) => text.replaceAll(from, to), filled);
}
