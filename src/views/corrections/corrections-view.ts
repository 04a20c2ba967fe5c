/** Every correction of every published text, newest first: nothing is changed in silence. */
import { feedsFor } from '../../feeds/links.ts';
import { comparePartialDates, isoDay } from '../../domain/partial-date.ts';
import { entryAddress, sectionAddress } from '../../library/addresses.ts';
import { documentsOf } from '../../library/relations.ts';
import type { PublicRecord } from '../../library/record.ts';
import type { Page } from '../page.ts';
import { absolute, dated, foreign, voiceOf, type Dated } from '../publication/voice.ts';
import { wayFromHome } from '../publication/way-from-home.ts';

export interface CorrectionsModel {
  title: string;
  meaning: string;
  none: string;
  decisions: { words: string; href: string };
  corrections: {
    at: Dated;
    kind: string;
    title: string;
    href: string;
    lang?: string | undefined;
    words: string;
    example?: string | undefined;
  }[];
}

export function correctionsPages(
  record: PublicRecord,
  language: string,
): Page<'corrections', CorrectionsModel>[] {
  const voice = voiceOf(record, language);
  const { site } = record;
  const { words } = voice;
  const own = words.views.corrections;
  const entries = [
    ...documentsOf(record).map((document) => ({ document, href: entryAddress(site, document) })),
    ...record.providers.map((document) => ({ document, href: entryAddress(site, document, language) })),
  ].flatMap(({ document, href }) =>
    document.corrections.map((correction) => ({ document, href, correction })),
  );
  const newest = [...entries].sort(
    (a, b) => comparePartialDates(b.correction.at, a.correction.at, site.zone) || (a.href < b.href ? -1 : 1),
  );
  const updated = newest[0] && isoDay(newest[0].correction.at, site.zone);
  const path = sectionAddress(site, language, 'corrections');
  return [
    {
      view: 'corrections',
      path,
      language,
      title: own.title,
      description: own.description,
      alternates: site.languages.map((other) => ({
        language: other,
        path: sectionAddress(site, other, 'corrections'),
      })),
      feeds: feedsFor(record, language, { kind: 'correction' }),
      ...(updated && { updated }),
      structured: [wayFromHome(voice, [{ name: own.title, address: absolute(voice, path) }])],
      model: {
        title: own.title,
        meaning: own.meaning,
        none: own.none,
        decisions: { words: words.site.decisions, href: sectionAddress(site, language, 'decisions') },
        corrections: newest.map(({ document, href, correction }) => ({
          at: dated(voice, correction.at),
          kind: words.kinds[document.kind],
          title: document.title,
          href,
          lang: foreign(voice, document.language),
          words: correction.words,
          example: document.example ? words.site.example : undefined,
        })),
      },
    },
  ];
}
