/**
 * A page of the site before it is drawn: its address, what its head says, and the model its view draws.
 * Everything here is plain data; the hash of the whole is the page's cache key.
 */
import type { FeedLink } from '../feeds/feed.ts';
import type { Card } from '../social/card.ts';

export type { FeedLink };

export interface Page<Name extends string = string, Model = unknown> {
  /** The view that draws it: a key of `views/registry.ts`. */
  view: Name;
  /** From the root of the host, the base included, with slashes at both ends: `/lettres/x/`, `/cahiers/lettres/x/`. */
  path: string;
  language: string;
  title: string;
  description: string;
  /** The same page in other languages (itself included when there are several). */
  alternates: { language: string; path: string }[];
  /** Feeds about what the page is about, beside the site's own. */
  feeds: FeedLink[];
  /** Path of the same as JSON. */
  data?: string;
  /** The picture that travels with the link. */
  card?: Card;
  /** Kept out of sitemap and search engines: search, 404. */
  hidden?: boolean;
  /** Day of the last change to what it shows, `YYYY-MM-DD`; for the sitemap. */
  updated?: string;
  /** Open Graph `article` facts; absent for lists. */
  article?: {
    published?: string;
    modified?: string;
    authors: string[];
    section?: string;
    fediverse?: string;
  };
  /** schema.org objects, each its own top-level script (Mastodon reads no `@graph`). */
  structured: Record<string, unknown>[];
  /** What the search index keeps of it; absent, the page is not found by search. */
  search?: SearchRecord;
  model: Model;
}

/** What of a page search needs to know. */
export type SearchablePage = Pick<Page, 'path' | 'language' | 'search'>;

export interface SearchRecord {
  title: string;
  /** What the providers it is about are called, now and before: found by search, not shown. */
  names?: string[];
  /** Language of the text where it is not that of the page around it. */
  lang?: string;
  sections: { anchor?: string; heading?: string; words: string }[];
  /** Shown with a result. */
  kind: string;
  date?: string;
  state?: string;
  /** Facets: what a reader narrows by. */
  filters: Record<string, string[]>;
  /** Sort keys: `YYYY-MM-DD` sorts as text. */
  sort: Record<string, string>;
  /** 1 is ordinary; a provider's own page stands higher. */
  weight?: number;
}

/** The furniture every page of one language shares; part of every cache key. */
export interface Furniture {
  language: string;
  siteTitle: string;
  siteDescription: string;
  origin: string;
  base: string;
  home: string;
  navigation: { words: string; path: string }[];
  colophon: { words: string; path: string }[];
  publisher: string;
  licence?: { name: string; url?: string };
  languages: { language: string; name: string; home: string }[];
  feeds: FeedLink[];
}
