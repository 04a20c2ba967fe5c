/** What an entry of the registry says of one kind of feed, and how feeds are made from it. */
import { say } from '../domain/language.ts';
import { wordsFor, type Words } from '../i18n/index.ts';
import type { PublicRecord } from '../library/record.ts';
import { line } from './characters.ts';
import type { About, Feed, FeedItem, Format } from './feed.ts';
import { tagOf } from './identity.ts';
import { newestFirst } from './items.ts';

/** A kind of feed, of which there is one for each of its subjects in each language of the site. */
export interface FeedKind<Subject> {
  name: string;
  formats: readonly Format[];
  /** What the feeds of this kind are about; one `undefined` for a feed about nothing in particular. */
  subjects(record: PublicRecord, language: string): readonly Subject[];
  /** What a page says to be offered this feed. */
  about(subject: Subject): About;
  /** Where its files lie, with the base. */
  folder(record: PublicRecord, language: string, subject: Subject): string;
  /** Where they lay before the subject was renamed. */
  formerFolders?(record: PublicRecord, language: string, subject: Subject): string[];
  /** The page it follows, when that is not the page of the folder. */
  page?(record: PublicRecord, language: string): string;
  label(words: Words, subject: Subject): string;
  /** Absent: the site's title and the label. */
  title?(words: Words, subject: Subject, siteTitle: string): string;
  description(words: Words, subject: Subject, isWholeRecord: boolean): string;
  /** Permanent name of the subject, where there are several. */
  identity?(subject: Subject): string;
  items(record: PublicRecord, language: string, subject: Subject): FeedItem[];
  /** Published though it holds nothing yet. */
  mayBeEmpty?: boolean;
}

/** Makes the feeds of one kind in one language. */
export type FeedMaker = (record: PublicRecord, language: string) => Feed[];

/** The feeds that hold something: an empty one would be an address that promises and gives nothing. */
export function feedsOfKind<Subject>(kind: FeedKind<Subject>): FeedMaker {
  return (record, language) => {
    const { site } = record;
    const words = wordsFor(language);
    const siteTitle = line(say(site.title, language, site.languages[0]!).words);
    const isWholeRecord = language === site.languages[0] && site.languages.length > 1;
    return kind.subjects(record, language).flatMap((subject) => {
      const items = newestFirst(kind.items(record, language, subject));
      if (!items.length && !kind.mayBeEmpty) return [];
      const folder = kind.folder(record, language, subject);
      const label = kind.label(words, subject);
      const identity = kind.identity?.(subject);
      return {
        id: tagOf(site, 'feed', language, kind.name, ...(identity === undefined ? [] : [identity])),
        kind: kind.name,
        about: kind.about(subject),
        language,
        formats: kind.formats,
        folder,
        formerFolders: kind.formerFolders?.(record, language, subject) ?? [],
        page: kind.page?.(record, language) ?? folder,
        title: kind.title?.(words, subject, siteTitle) ?? words.feeds.titles.about(siteTitle, label),
        name: label,
        description: kind.description(words, subject, isWholeRecord),
        items,
      };
    });
  };
}
