/** Problems and remarks of the record of a dispute: letters that follow one another, translations, replies, evidence. */
import type { REPLY_BASES } from './vocabulary.ts';

export interface RecordFacts {
  /** Letters that follow one another in a circle, or one that follows itself. */
  'letters-in-circle': { letters: string[] };
  'series-part-taken': { series: string; part: number; other: string };
  'series-untitled': { series: string };
  /** A translation that says something else of its place among letters than its original. */
  'translation-differs': { key: string; original: string };
  /** A formal reply, or the announced one of a request, that the law wants inserted by now. */
  'reply-not-inserted': {
    what: 'draft' | 'unlisted' | 'request';
    basis: (typeof REPLY_BASES)[number];
    received: string;
    days: number;
  };
  /** Evidence whose digest is not the one that was declared. */
  'evidence-changed': { file: string; declared: string; found: string };
  /** Evidence that its publisher keeps, and that another place of the text shows. */
  'evidence-shown': { file: string };
  /** A passage marked as worth sharing that nobody could read in a picture; in widths of a letter. */
  'share-too-long': { length: number; limit: number };
  /** A passage marked as worth sharing in a text that is not to be found, or that is no document. */
  'share-refused': { why: 'unlisted' | 'provider' };
  // remarks: nothing is wrong, somebody should know
  'translation-stale': { since: string; original: string };
  'reply-too-long': { words: number; contested: number };
  'reply-asked-late': { asked: string; published: string };
  'reply-inserted-late': { received: string; inserted: string; days: number };
}
