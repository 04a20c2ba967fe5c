/** Where everything stands. The default language has no prefix, the others have theirs: `/lettres/x/`, `/en/letters/x/`. */
import { wordsFor, type Words } from '../i18n/index.ts';
import type { SiteFields } from '../domain/site.ts';
import type { Entry } from './record.ts';

type Named = Pick<Entry, 'kind' | 'id' | 'language'>;

export type Section = Exclude<keyof Words['addresses'], 'page' | 'quotation'>;

const SECTION_OF = {
  letter: 'letters',
  testimonial: 'testimonials',
  incident: 'incidents',
  reply: 'replies',
  provider: 'providers',
} as const satisfies Record<Exclude<Entry['kind'], 'page'>, Section>;

type Places = Pick<SiteFields, 'base' | 'languages'>;

/** The home page of a language, from the root of the host: `/`, `/en/`, or below the site's base. */
export function homeAddress(site: Places, language: string): string {
  return language === site.languages[0] ? site.base : `${site.base}${language}/`;
}

/** A section's own page, or one of its further pages: `/lettres/`, `/lettres/page-2/`. */
export function sectionAddress(site: Places, language: string, section: Section, page = 1): string {
  const words = wordsFor(language).addresses;
  return `${homeAddress(site, language)}${words[section]}/${page > 1 ? `${words.page}-${page}/` : ''}`;
}

/**
 * The page of an entry. A document exists in its own language only (when that is none of the site's, under the default one);
 * a provider has a page in each language, so it is asked for with one.
 */
export function entryAddress(site: Places, entry: Named, language?: string): string {
  const own = language ?? pageLanguage(site, entry.language);
  if (entry.kind === 'page') return `${homeAddress(site, own)}${entry.id}/`;
  return `${sectionAddress(site, own, SECTION_OF[entry.kind])}${entry.id}/`;
}

/** The page of a passage that is worth sharing, below that of its document: `/lettres/x/citation-trois-jours/`. */
export function passageAddress(site: Places, document: Named, share: string): string {
  const words = wordsFor(pageLanguage(site, document.language)).addresses;
  return `${entryAddress(site, document)}${words.quotation}-${share}/`;
}

/** Where an entry stood before it was renamed, by its `redirectFrom`. */
export function formerAddresses(
  site: Places,
  entry: Named & { redirectFrom: readonly string[] },
  language?: string,
): string[] {
  return entry.redirectFrom.map((id) =>
    entryAddress(site, { kind: entry.kind, id, language: entry.language }, language),
  );
}

/** The language of the furniture around a document. */
export function pageLanguage(site: Places, language: string): string {
  return site.languages.includes(language) ? language : site.languages[0]!;
}
