/** What a list of documents or of providers shows. */
import type { Narrowing } from '../browse/narrowing.ts';
import type { Listed } from './listed.ts';

export interface ListModel {
  title: string;
  /** In which order it stands; for testimonials also how they are checked (C. conso., art. D111-17). */
  head: { words: string; link?: { words: string; href: string } | undefined }[];
  narrowing?: Narrowing | undefined;
  documents: Listed[];
  providers: ListedProvider[];
  empty: string;
  pager?: Pager | undefined;
}

export interface ListedProvider {
  name: string;
  href: string;
  aliases?: string | undefined;
  /** How much is on record of each kind, and the way to it. */
  counts: { words: string; href?: string | undefined }[];
  waiting?: string | undefined;
  example?: string | undefined;
}

export interface Pager {
  label: string;
  place: string;
  previous?: { words: string; href: string } | undefined;
  next?: { words: string; href: string } | undefined;
}
