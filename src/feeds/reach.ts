/** Which documents the feeds of a language hold. */
import type { Document, PublicRecord, Tombstone } from '../library/record.ts';
import { readersVersions } from '../library/relations.ts';
import type { FeedItem } from './feed.ts';
import { itemsOf } from './items.ts';

/**
 * What readers of `language` can follow: those of the site's first language all documents, each once and in their language where
 * there is a version in it; the others what is written in theirs.
 */
export function readable(record: PublicRecord, documents: Document[], language: string): Document[] {
  if (language === record.site.languages[0]) return readersVersions(record, documents, language);
  const tongue = language.split('-')[0];
  return documents.filter((document) => document.language.split('-')[0] === tongue);
}

/** The same of what stands in the place of texts that are gone: what a reader once received is replaced where it was received. */
export function gone(record: PublicRecord, language: string): Tombstone[] {
  if (language === record.site.languages[0]) return record.tombstones;
  const tongue = language.split('-')[0];
  return record.tombstones.filter((stone) => stone.language.split('-')[0] === tongue);
}

export const gather = (record: PublicRecord, documents: (Document | Tombstone)[]): FeedItem[] =>
  documents.flatMap((document) => itemsOf(record, document));
