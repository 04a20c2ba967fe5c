/** What every page of one language shares: title, navigation, foot. */
import { say } from '../domain/language.ts';
import { feedsFor } from '../feeds/links.ts';
import { wordsFor } from '../i18n/index.ts';
import { entryAddress, homeAddress, sectionAddress } from '../library/addresses.ts';
import type { PublicRecord } from '../library/record.ts';
import type { Furniture } from './page.ts';

/** Owner's pages the law or good practice wants one click away from everywhere, in this order. */
const COLOPHON_ROLES = ['about', 'how-we-publish', 'right-of-reply', 'legal-notice'] as const;

export function furnitureOf(record: PublicRecord, language: string): Furniture {
  const { site } = record;
  const words = wordsFor(language).site;
  const own = site.languages[0]!;
  const lists = (['letters', 'testimonials', 'incidents', 'providers'] as const).filter(
    (list) => record[list].length > 0,
  );
  const roles = COLOPHON_ROLES.flatMap((role) => {
    const candidates = record.pages.filter((page) => page.role === role);
    const page =
      candidates.find((candidate) => candidate.language === language) ??
      candidates.find((candidate) => !candidate.translationOf);
    return page ? [{ words: page.title, path: entryAddress(site, page) }] : [];
  });
  return {
    language,
    siteTitle: say(site.title, language, own).words,
    siteDescription: say(site.description, language, own).words,
    origin: site.url,
    base: site.base,
    home: homeAddress(site, language),
    navigation: [...lists, 'search' as const].map((section) => ({
      words: words[section],
      path: sectionAddress(site, language, section),
    })),
    colophon: [
      ...roles,
      { words: words.waiting, path: sectionAddress(site, language, 'waiting') },
      { words: words.corrections, path: sectionAddress(site, language, 'corrections') },
      { words: words.decisions, path: sectionAddress(site, language, 'decisions') },
      { words: words.data, path: sectionAddress(site, language, 'data') },
      { words: words.subscribe, path: sectionAddress(site, language, 'subscribe') },
    ],
    publisher: site.publisher.name,
    ...(site.licence && { licence: site.licence as NonNullable<Furniture['licence']> }),
    languages:
      site.languages.length > 1
        ? site.languages.map((tag) => ({
            language: tag,
            name: wordsFor(tag).name,
            home: homeAddress(site, tag),
          }))
        : [],
    feeds: feedsFor(record, language),
  };
}
