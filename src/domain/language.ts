/** BCP 47 language tags, and words given in several of them. */
import { z } from 'astro/zod';

/** A well-formed tag of language, optional script and region: `fr`, `pt-BR`, `zh-Hans` (RFC 5646, the common subset). */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, { error: 'expected:language' });

/** Words in one language (the document's own), or in several: `{ fr: "Hébergement", en: "Hosting" }`. */
export type Localised = string | Record<string, string>;
export const localised = z.union([z.string().min(1), z.record(languageTag, z.string().min(1))]);

/** Words as one language reads them, and the language they are in: a page marks what is not in its own (WCAG 3.1.2). */
export interface Said {
  words: string;
  language: string;
}

/** The words for a reader of `language`; when there are none, the words as they are, with their language. */
export function say(text: Localised, language: string, own: string): Said {
  if (typeof text === 'string') return { words: text, language: own };
  const tag = [language, own].find((tag) => tag in text) ?? Object.keys(text).sort()[0] ?? own;
  return { words: text[tag] ?? '', language: tag };
}

/** Scripts written from right to left among the languages of ISO 639 that a publisher may meet. */
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

export function direction(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
