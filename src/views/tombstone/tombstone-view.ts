/** The page in the place of a text that has left the publication: that it stood here, since when it is gone, and why. */
import { isoDay } from '../../domain/partial-date.ts';
import { entryAddress, pageLanguage } from '../../library/addresses.ts';
import type { PublicRecord, Tombstone } from '../../library/record.ts';
import { decisionsAbout, type DecisionLink } from '../decisions/decisions-view.ts';
import type { Page } from '../page.ts';
import { plainCard } from '../plain-card.ts';
import {
  absolute,
  dated,
  foreign,
  siteTitle,
  voiceOf,
  type Dated,
  type Voice,
} from '../publication/voice.ts';
import { wayFromHome } from '../publication/way-from-home.ts';

export interface TombstoneModel {
  kind: string;
  title: string;
  /** The language of title and reason where it is not the page's. */
  lang?: string | undefined;
  example?: { label: string; words: string } | undefined;
  sentence: string;
  facts: { label: string; words: string; at?: Dated | undefined; lang?: string | undefined }[];
  stays: string;
  decisions: { title: string; entries: DecisionLink[] };
}

export function tombstonePages(record: PublicRecord, language: string): Page<'tombstone', TombstoneModel>[] {
  const voice = voiceOf(record, language);
  return record.tombstones
    .filter((stone) => pageLanguage(record.site, stone.language) === language)
    .map((stone) => pageOf(voice, stone));
}

function pageOf(voice: Voice, stone: Tombstone): Page<'tombstone', TombstoneModel> {
  const { site, words, language } = voice;
  const path = entryAddress(site, stone);
  const own = words.views.tombstone;
  const updated = isoDay(stone.withdrawn.at, site.zone);
  const lang = foreign(voice, stone.language);
  const { at, reason, by } = stone.withdrawn;
  return {
    view: 'tombstone',
    path,
    language,
    title: stone.title,
    description: own[stone.gone],
    alternates: [],
    feeds: [],
    card: plainCard({
      language,
      site: siteTitle(voice),
      title: stone.title,
      summary: own[stone.gone],
      example: stone.example ? words.site.example : undefined,
    }),
    hidden: true,
    ...(updated && { updated }),
    structured: [wayFromHome(voice, [{ name: stone.title, address: absolute(voice, path) }])],
    model: {
      kind: words.kinds[stone.kind],
      title: stone.title,
      lang,
      example: stone.example ? { label: words.site.example, words: words.site.exampleMeaning } : undefined,
      sentence: own[stone.gone],
      facts: [
        { label: own.at, words: '', at: dated(voice, at) },
        { label: own.reason, words: reason, lang },
        ...(by ? [{ label: own.by, words: by, lang }] : []),
        { label: own.published, words: '', at: dated(voice, stone.published) },
      ],
      stays: own.stays,
      decisions: { title: words.views.documents.decisions, entries: decisionsAbout(voice, stone) },
    },
  };
}
