/** What a page of answers shows. */
import type { Mark } from '../publication/standing.ts';
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

/**
 * A document in a line or two, in few pieces: a page holds a hundred, and each piece costs to draw. No count of days: such a page need
 * not be drawn anew each day.
 */
export interface Answer {
  title: string;
  href: string;
  /** Language of the document where it is not the reader's. */
  lang?: string | undefined;
  example?: string | undefined;
  /** Providers, date, language. */
  facts: string;
  state: { words: string; mark: Mark };
}
