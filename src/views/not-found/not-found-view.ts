/** The page of errors: one for the whole host, in the first language, with the others' words beside it. */
import { wordsFor } from '../../i18n/index.ts';
import { sectionAddress } from '../../library/addresses.ts';
import type { PublicRecord } from '../../library/record.ts';
import type { Page } from '../page.ts';

export interface NotFoundModel {
  versions: { language: string; title: string; words: string; links: { words: string; href: string }[] }[];
}

export function notFoundPages(record: PublicRecord, language: string): Page<'not-found', NotFoundModel>[] {
  const { site } = record;
  // A host has one page of errors and does not know the reader's language: it speaks them all.
  if (language !== site.languages[0]) return [];
  const words = wordsFor(language).site;
  return [
    {
      view: 'not-found',
      path: `${site.base}404.html`,
      language,
      title: words.notFound,
      description: words.notFoundWords,
      alternates: [],
      feeds: [],
      hidden: true,
      structured: [],
      model: { versions: site.languages.map((tag) => versionOf(record, tag)) },
    },
  ];
}

function versionOf(record: PublicRecord, language: string): NotFoundModel['versions'][number] {
  const words = wordsFor(language).site;
  const lists = (['letters', 'testimonials', 'incidents', 'providers'] as const).filter(
    (list) => record[list].length > 0,
  );
  return {
    language,
    title: words.notFound,
    words: words.notFoundWords,
    links: (['search', ...lists] as const).map((section) => ({
      words: words[section],
      href: sectionAddress(record.site, language, section),
    })),
  };
}
