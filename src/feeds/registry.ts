/**
 * The feeds of the site. One entry a kind: from it follow its files, the links in the head of pages, its line on the page about
 * following the site and in the list of feeds, and its tests.
 */
import {
  entryAddress,
  formerAddresses,
  homeAddress,
  sectionAddress,
  type Section,
} from '../library/addresses.ts';
import { isUnanswered } from '../library/clocks.ts';
import { once } from '../library/handover.ts';
import type { Document, Provider, PublicRecord } from '../library/record.ts';
import { documentsAbout, documentsOf } from '../library/relations.ts';
import { line } from './characters.ts';
import { feedsOfKind, type FeedKind, type FeedMaker } from './feed-kind.ts';
import { FORMATS, type Feed } from './feed.ts';
import { following } from './following.ts';
import { itemsOf } from './items.ts';
import { gather, gone, readable } from './reach.ts';

/** One feed, about nothing in particular. */
const alone = () => [undefined];

/** Documents of one kind, with what became of them. */
function ofKind(kind: Document['kind'], section: Section): FeedKind<undefined> {
  return {
    name: kind,
    formats: ['rss'],
    subjects: alone,
    about: () => ({ kind }),
    folder: ({ site }, language) => sectionAddress(site, language, section),
    label: ({ feeds }) => feeds.names[kind],
    description: ({ feeds }) => feeds.descriptions[kind],
    items: (record, language) =>
      gather(
        record,
        [...readable(record, documentsOf(record), language), ...gone(record, language)].filter(
          (document) => document.kind === kind,
        ),
      ),
  };
}

const everything: FeedKind<undefined> = {
  name: 'everything',
  formats: FORMATS,
  subjects: alone,
  about: () => ({}),
  folder: ({ site }, language) => homeAddress(site, language),
  label: ({ feeds }) => feeds.names.everything,
  title: ({ feeds }, _subject, siteTitle) => feeds.titles.everything(siteTitle),
  description: ({ feeds }, _subject, isWholeRecord) =>
    isWholeRecord ? feeds.descriptions.everything : feeds.descriptions.everythingReadable,
  items: (record, language) =>
    gather(record, [...readable(record, documentsOf(record), language), ...gone(record, language)]),
  mayBeEmpty: true,
};

const provider: FeedKind<Provider> = {
  name: 'provider',
  formats: FORMATS,
  subjects: ({ providers }) => providers,
  about: ({ id }) => ({ provider: id }),
  folder: ({ site }, language, subject) => entryAddress(site, subject, language),
  formerFolders: ({ site }, language, subject) => formerAddresses(site, subject, language),
  label: (_words, { name }) => line(name),
  description: ({ feeds }, { name }) => feeds.descriptions.provider(line(name)),
  identity: ({ uid }) => uid,
  items: (record, language, subject) =>
    gather(record, [
      ...readable(record, documentsAbout(record, subject), language),
      ...gone(record, language).filter(({ providers }) => providers.includes(subject.id)),
    ]),
};

// Replies have no list of their own: their feed follows the page about following the site.
const reply: FeedKind<undefined> = {
  ...ofKind('reply', 'replies'),
  page: ({ site }, language) => sectionAddress(site, language, 'subscribe'),
};

const correction: FeedKind<undefined> = {
  name: 'correction',
  formats: ['rss'],
  subjects: alone,
  about: () => ({ kind: 'correction' }),
  folder: ({ site }, language) => sectionAddress(site, language, 'corrections'),
  label: ({ feeds }) => feeds.names.correction,
  description: ({ feeds }) => feeds.descriptions.correction,
  items: (record, language) =>
    gather(record, [...readable(record, documentsOf(record), language), ...gone(record, language)]).filter(
      ({ kind }) => kind === 'correction',
    ),
};

/**
 * What waits for an answer, and the days on which a wait became too long: an answer takes all of it out, and no count of days is in it that
 * would change every night.
 */
const unanswered: FeedKind<undefined> = {
  name: 'unanswered',
  formats: ['rss'],
  subjects: alone,
  about: () => ({ kind: 'unanswered' }),
  folder: ({ site }, language) => sectionAddress(site, language, 'waiting'),
  label: ({ feeds }) => feeds.names.unanswered,
  description: ({ feeds }) => feeds.descriptions.unanswered,
  items: (record, language) =>
    readable(record, documentsOf(record), language)
      .filter((document) => isUnanswered(record, document))
      .flatMap((document) =>
        itemsOf(record, document).filter(({ kind }) => kind === document.kind || kind === 'overdue'),
      ),
};

export const feedKinds: readonly FeedMaker[] = [
  feedsOfKind(everything),
  feedsOfKind(ofKind('letter', 'letters')),
  feedsOfKind(ofKind('testimonial', 'testimonials')),
  feedsOfKind(ofKind('incident', 'incidents')),
  feedsOfKind(reply),
  feedsOfKind(correction),
  feedsOfKind(unanswered),
  feedsOfKind(provider),
  feedsOfKind(following),
];

/** Every feed of the site, in the order of languages and of the registry. */
export function feedsOf(record: PublicRecord): Feed[] {
  return once(record, 'feeds', () =>
    record.site.languages.flatMap((language) => feedKinds.flatMap((make) => make(record, language))),
  );
}
