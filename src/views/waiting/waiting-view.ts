/** The page of all that waits for an answer, longest first, by fifties; days as of the day of the record. */
import { feedsFor } from '../../feeds/links.ts';
import { sectionAddress } from '../../library/addresses.ts';
import { readersVersions } from '../../library/relations.ts';
import type { PublicRecord } from '../../library/record.ts';
import type { Pager } from '../list/list-model.ts';
import type { Page } from '../page.ts';
import type { Recount } from './recount.ts';
import { meaningOf, ruleSentences } from './rule.ts';
import { WAITS, waitingOf, type Wait, type Waiting } from '../provider/waiting.ts';
import { absolute, datedDay, voiceOf, type Voice } from '../publication/voice.ts';
import { wayFromHome } from '../publication/way-from-home.ts';

/** Entries of one page. */
export const WAITING_PAGE = 50;

export interface WaitingModel {
  title: string;
  lead: string;
  /** What is said once the reader's browser has counted anew. */
  recounted: string;
  reader: Recount;
  groups: { id: Wait; title: string; meaning: string; entries: Waiting[] }[];
  none: string;
  rule: { title: string; sentences: string[] };
  pager?: Pager | undefined;
}

export function waitingPages(record: PublicRecord, language: string): Page<'waiting', WaitingModel>[] {
  const voice = voiceOf(record, language);
  const all = waitingOf(
    voice,
    readersVersions(record, record.letters, language),
    readersVersions(record, record.incidents, language),
  );
  const pages = Math.max(1, Math.ceil(all.length / WAITING_PAGE));
  return Array.from({ length: pages }, (_, index) => waitingPage(voice, all, index + 1, pages));
}

function waitingPage(
  voice: Voice,
  all: readonly Waiting[],
  number: number,
  pages: number,
): Page<'waiting', WaitingModel> {
  const { record, site, words, language } = voice;
  const own = words.views.waiting;
  const path = sectionAddress(site, language, 'waiting', number);
  const place = number > 1 ? words.site.page(number, pages) : '';
  const title = place ? `${own.title}, ${place}` : own.title;
  const shown = all.slice((number - 1) * WAITING_PAGE, number * WAITING_PAGE);
  const { locale, numberSpace, contractions, duration } = words.dates;
  return {
    view: 'waiting',
    path,
    language,
    title,
    description: place ? `${own.description} (${place})` : own.description,
    // Another language counts the same, but may not have as many pages.
    alternates:
      number === 1
        ? site.languages.map((other) => ({ language: other, path: sectionAddress(site, other, 'waiting') }))
        : [],
    feeds: feedsFor(record, language, { kind: 'unanswered' }),
    updated: record.today,
    structured: structuredList(voice, title, path, shown),
    model: {
      title: own.title,
      lead: own.lead(datedDay(voice, record.today).words),
      recounted: own.recounted(datedDay(voice, record.today).words),
      reader: {
        asOf: record.today,
        zone: site.zone,
        language,
        words: { locale, numberSpace, contractions, duration },
      },
      groups: WAITS.map((wait) => ({
        id: wait,
        title: own.groups[wait],
        meaning: meaningOf(voice, wait),
        entries: shown.filter((one) => one.wait === wait),
      })).filter(({ entries }) => entries.length > 0),
      none: own.none,
      rule: {
        title: own.rule,
        sentences: ruleSentences(voice),
      },
      pager: pages > 1 ? pagerOf(voice, number, pages) : undefined,
    },
  };
}

function pagerOf({ site, words, language }: Voice, number: number, pages: number): Pager {
  const to = (page: number) => sectionAddress(site, language, 'waiting', page);
  return {
    label: words.views.list.pages,
    place: words.site.page(number, pages),
    previous: number > 1 ? { words: words.site.previous, href: to(number - 1) } : undefined,
    next: number < pages ? { words: words.site.next, href: to(number + 1) } : undefined,
  };
}

function structuredList(voice: Voice, title: string, path: string, entries: readonly Waiting[]) {
  const { language } = voice;
  const address = absolute(voice, path);
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      '@id': address,
      url: address,
      name: title,
      inLanguage: language,
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: entries.length,
        itemListElement: entries.map((one, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: one.title,
          url: absolute(voice, one.href),
        })),
      },
    },
    wayFromHome(voice, [{ name: title, address }]),
  ];
}
