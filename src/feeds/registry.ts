/**
 * The feeds of the site. One entry a kind: from it follow its files, the links in the head of pages, its line on the page about
 * following the site and in the list of feeds, and its tests.
 */
import type { Words } from '../i18n/index.ts';
import {
  entryAddress,
  homeAddress,
  pageLanguage,
  sectionAddress,
  type Section,
} from '../library/addresses.ts';
import { once } from '../library/handover.ts';
import type { Document, Letter, Provider, PublicRecord } from '../library/record.ts';
import { documentsAbout, documentsOf, originalOf, readersVersions, repliesTo } from '../library/relations.ts';
import { line } from './characters.ts';
import { feedsOfKind, type FeedKind, type FeedMaker } from './feed-kind.ts';
import { FORMATS, type Feed } from './feed.ts';
import { itemsOf } from './items.ts';

/** One feed, about nothing in particular. */
const alone = () => [undefined];

/**
 * What readers of `language` can follow: those of the site's first language all documents, each once and in their language where
 * there is a version in it; the others what is written in theirs.
 */
function readable(record: PublicRecord, documents: Document[], language: string): Document[] {
  if (language === record.site.languages[0]) return readersVersions(record, documents, language);
  const tongue = language.split('-')[0];
  return documents.filter((document) => document.language.split('-')[0] === tongue);
}

const gather = (record: PublicRecord, documents: Document[]) =>
  documents.flatMap((document) => itemsOf(record, document));

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
        readable(record, documentsOf(record), language).filter((document) => document.kind === kind),
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
  items: (record, language) => gather(record, readable(record, documentsOf(record), language)),
  mayBeEmpty: true,
};

const provider: FeedKind<Provider> = {
  name: 'provider',
  formats: FORMATS,
  subjects: ({ providers }) => providers,
  about: ({ id }) => ({ provider: id }),
  folder: ({ site }, language, subject) => entryAddress(site, subject, language),
  label: (_words, { name }) => line(name),
  description: ({ feeds }, { name }) => feeds.descriptions.provider(line(name)),
  identity: ({ uid }) => uid,
  items: (record, language, subject) =>
    gather(record, readable(record, documentsAbout(record, subject), language)),
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
    gather(record, readable(record, documentsOf(record), language)).filter(
      ({ kind }) => kind === 'correction',
    ),
};

/** One letter and what follows it. Atom, because it says which item answers which (RFC 4685). */
const following: FeedKind<Letter> = {
  name: 'following',
  formats: ['atom'],
  subjects: ({ letters, site }, language) =>
    letters.filter((document) => pageLanguage(site, document.language) === language),
  about: ({ id }) => ({ letter: id }),
  folder: ({ site }, _language, subject) => entryAddress(site, subject),
  label: (words, subject) => followingTitle(words, subject),
  title: (words, subject) => followingTitle(words, subject),
  description: ({ feeds }) => feeds.descriptions.follow,
  identity: ({ uid }) => uid,
  items: (record, language, subject) =>
    gather(record, [
      subject,
      ...readersVersions(record, repliesTo(record, originalOf(record, subject)), language),
    ]),
};

function followingTitle({ feeds }: Words, { title, example }: Letter): string {
  return feeds.titles.letter(example ? feeds.example(line(title)) : line(title));
}

export const feedKinds: readonly FeedMaker[] = [
  feedsOfKind(everything),
  feedsOfKind(ofKind('letter', 'letters')),
  feedsOfKind(ofKind('testimonial', 'testimonials')),
  feedsOfKind(ofKind('incident', 'incidents')),
  feedsOfKind(reply),
  feedsOfKind(correction),
  feedsOfKind(provider),
  feedsOfKind(following),
];

/** Every feed of the site, in the order of languages and of the registry. */
export function feedsOf(record: PublicRecord): Feed[] {
  return once(record, 'feeds', () =>
    record.site.languages.flatMap((language) => feedKinds.flatMap((make) => make(record, language))),
  );
}
