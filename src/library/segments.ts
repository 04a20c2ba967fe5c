/**
 * The segments of the search index. Pagefind writes the index of a language anew whenever one of its pages changed, and that was the longest part of an edit. What
 * was published long ago seldom changes: it stands in an index of its own, which is kept while new texts are written.
 */
import { pageLanguage } from './addresses.ts';
import { once } from './handover.ts';
import type { Document, PublicRecord } from './record.ts';
import { documentsOf } from './relations.ts';

/** How many documents join the older ones at a time: each time, both segments are written anew. */
const STEP = 250;
/** A reader fetches something of every segment, so the newer one must be worth it. */
const LEAST = 150;

/** The documents of one language that stand in its older segment; none while there are few. */
export function olderDocuments(record: PublicRecord, language: string): ReadonlySet<Document> {
  return once(record, `older ${language}`, () => {
    // Newest first.
    const all = documentsOf(record).filter(
      (document) => pageLanguage(record.site, document.language) === language,
    );
    const older = Math.max(0, Math.floor((all.length - LEAST) / STEP) * STEP);
    return new Set(all.slice(all.length - older));
  });
}

/** The folder of a segment. An underscore stands in no tag of a language (BCP 47). */
export function segmentFolder(language: string, isOlder: boolean): string {
  return isOlder ? `${language}_older` : language;
}

/** The folders of a language's segments, the newer one first. */
export function segmentFolders(record: PublicRecord, language: string): string[] {
  return [false, ...(olderDocuments(record, language).size > 0 ? [true] : [])].map((isOlder) =>
    segmentFolder(language, isOlder),
  );
}
