/** The feed of a single letter. */
import type { Words } from '../i18n/index.ts';
import { entryAddress, formerAddresses, pageLanguage } from '../library/addresses.ts';
import type { Letter, Tombstone } from '../library/record.ts';
import { isGone, originalOf, readersVersions, repliesTo } from '../library/relations.ts';
import { line } from './characters.ts';
import type { FeedKind } from './feed-kind.ts';
import { gather } from './reach.ts';

/**
 * One letter and what follows it. RSS as everywhere; Atom, because it alone says which item answers which (RFC 4685). No JSON Feed, which
 * would be one more file a letter for readers that all read one of the two.
 */
export const following: FeedKind<Letter | Tombstone> = {
  name: 'following',
  formats: ['rss', 'atom'],
  subjects: ({ letters, tombstones, site }, language) =>
    [...letters, ...tombstones.filter(({ kind }) => kind === 'letter')].filter(
      (document) => pageLanguage(site, document.language) === language,
    ),
  about: ({ id }) => ({ letter: id }),
  folder: ({ site }, _language, subject) => entryAddress(site, subject),
  formerFolders: ({ site }, _language, subject) => formerAddresses(site, subject),
  label: (words, subject) => followingTitle(words, subject),
  title: (words, subject) => followingTitle(words, subject),
  description: ({ feeds }) => feeds.descriptions.follow,
  identity: ({ uid }) => uid,
  items: (record, language, subject) =>
    gather(record, [
      subject,
      ...(isGone(subject)
        ? record.tombstones.filter(({ to }) => to === `letters/${subject.id}`)
        : readersVersions(record, repliesTo(record, originalOf(record, subject)), language)),
    ]),
};

function followingTitle({ feeds }: Words, { title, example }: Letter | Tombstone): string {
  return feeds.titles.letter(example ? feeds.example(line(title)) : line(title));
}
