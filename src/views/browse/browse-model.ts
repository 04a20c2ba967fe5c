/** What a page of answers shows. */
import type { Mark } from '../publication/standing.ts';
import type { Dated } from '../publication/voice.ts';
import type { Pager } from '../list/list-model.ts';
import type { Narrowing } from './narrowing.ts';

export interface BrowseModel {
  title: string;
  /** How many, in which order. */
  head: string;
  narrowing?: Narrowing | undefined;
  /** By year; what has none comes last. */
  years: { title: string; anchor: string; entries: Answer[] }[];
  pager?: Pager | undefined;
}

/** A document in a line or two. No count of days: such a page need not be drawn anew each day. */
export interface Answer {
  title: string;
  href: string;
  /** Language of the document where it is not the reader's, and its name. */
  lang?: string | undefined;
  inLanguage?: string | undefined;
  example?: string | undefined;
  providers: string;
  date: Dated;
  state: { words: string; mark: Mark };
}
