/** The words of the build in the language of the site; in English where there are none. */
import { buildingEn } from './en.ts';
import { buildingFr } from './fr.ts';
import type { BuildWords } from './words.ts';

const dictionaries: Record<string, BuildWords> = { fr: buildingFr, en: buildingEn };

export function buildWords(language: string | undefined): BuildWords {
  return dictionaries[language?.split('-')[0] ?? ''] ?? buildingEn;
}
