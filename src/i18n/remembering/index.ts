/** The words of `npm run remember` and `npm run verify`; languages without their own read English. */
import { rememberingEn } from './en.ts';
import { rememberingFr } from './fr.ts';
import type { RememberingWords } from './words.ts';

export type { RememberingWords };

const dictionaries: Record<string, RememberingWords> = { en: rememberingEn, fr: rememberingFr };

export function rememberingWords(language = 'en'): RememberingWords {
  return dictionaries[language.split('-')[0] ?? ''] ?? rememberingEn;
}
