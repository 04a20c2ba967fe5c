/**
 * The page that shares another: `?page=/lettres/x/`. What can be done without a script stands at the foot of each text; here is what needs one,
 * so that texts need none.
 */
import type { Words } from '../../i18n/index.ts';
import { homeAddress, sectionAddress } from '../../library/addresses.ts';
import type { PublicRecord } from '../../library/record.ts';
import type { ShareLink } from '../../seo/share-links.ts';
import type { Page } from '../page.ts';
import { voiceOf, type Voice } from '../publication/voice.ts';
import type { QuotationWords } from './shared-page.ts';

/** What the browser is told; everything in it is shown as text. */
export interface ShareReader {
  base: string;
  words: Words['views']['share']['reader'] & QuotationWords & { mail: string };
}

export interface ShareModel {
  words: Omit<Words['views']['share'], 'reader'>;
  /** Where to go when there is nothing to share. */
  elsewhere: { words: string; href: string }[];
  lists: { words: string; href: string }[];
  reader: ShareReader;
}

/** The link to this page that shares the page at `path`. */
export function shareLinkTo({ site, words, language }: Voice, path: string): ShareLink {
  return {
    words: words.views.sharing.otherWays,
    href: `${sectionAddress(site, language, 'share')}?page=${path}`,
  };
}

export function sharePages(record: PublicRecord, language: string): Page<'share', ShareModel>[] {
  const { site } = record;
  const voice = voiceOf(record, language);
  const { reader, ...words } = voice.words.views.share;
  const { sharing } = voice.words.views;
  const lists = (['letters', 'testimonials', 'incidents', 'providers'] as const).filter(
    (list) => record[list].length > 0,
  );
  return [
    {
      view: 'share',
      path: sectionAddress(site, language, 'share'),
      language,
      title: words.title,
      description: words.description,
      alternates:
        site.languages.length > 1
          ? site.languages.map((tag) => ({ language: tag, path: sectionAddress(site, tag, 'share') }))
          : [],
      feeds: [],
      hidden: true,
      structured: [],
      model: {
        words,
        elsewhere: [
          { words: words.home, href: homeAddress(site, language) },
          { words: voice.words.site.search, href: sectionAddress(site, language, 'search') },
        ],
        lists: lists.map((list) => ({
          words: voice.words.site[list],
          href: sectionAddress(site, language, list),
        })),
        reader: {
          base: site.base,
          words: {
            ...reader,
            ...voice.words.text.quotation,
            quotedBy: sharing.reported('', 'a'),
            in: sharing.reported('', ''),
            mail: sharing.mail,
          },
        },
      },
    },
  ];
}
