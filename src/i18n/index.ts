/** The languages of the engine. A new one is one file and one line here. */
import { en } from './en.ts';
import { fr, type Words } from './fr.ts';

export type { Words };

const dictionaries: Record<string, Words> = { fr, en };

/** Languages the engine's own words exist in: what `site.yaml` may name. */
export const languages = Object.keys(dictionaries);

/** The words for pages of `language`; a document in another language is surrounded by English words. */
export function wordsFor(language: string): Words {
  return dictionaries[language] ?? dictionaries[language.split('-')[0] ?? ''] ?? en;
}
