/** What a feed is before it is written as RSS, Atom or JSON: plain data, the same for every format. */
import type { Document } from '../library/record.ts';

export const FORMATS = ['rss', 'atom', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** How each format is named, served and told from the others. */
export const FORMAT_FACTS = {
  rss: { name: 'RSS', file: 'rss', ending: 'xml', type: 'application/rss+xml' },
  atom: { name: 'Atom', file: 'atom', ending: 'xml', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', file: 'feed', ending: 'json', type: 'application/feed+json' },
} as const satisfies Record<Format, { name: string; file: string; ending: string; type: string }>;

/**
 * A document, or what happened to one after its publication. Readers do not show that an old item has changed,
 * so that a correction, an outcome, a refusal, a deadline that passed or any other change of standing must be an item of its own.
 */
export type ItemKind = Document['kind'] | 'correction' | 'outcome' | 'refusal' | 'overdue' | 'status';

export interface FeedItem {
  kind: ItemKind;
  /** Permanent `tag:` address (RFC 4151): the same in every feed and format, whatever becomes of the page's address. */
  id: string;
  /** Absolute. */
  link: string;
  /** Plain text, one line. */
  title: string;
  summary: string;
  /** Full text as HTML: absolute addresses, no classes, no ids, no script. */
  html: string;
  /** The first picture in the text. */
  picture?: Picture;
  /** Of the document; the words around it are those of its page. */
  language: string;
  /** Instants, `2017-11-09T11:00:00Z`. `published` never changes; `updated` is never before it. */
  published: string;
  updated: string;
  authors: { name: string; url?: string }[];
  /** Names of the providers, the kind of document, and of a notice what it tells. */
  categories: string[];
  /** What a reply answers, or what a correction corrects. */
  inReplyTo?: { id: string; link: string };
  /** Where a letter first appeared. */
  via?: string;
  /** The letters before and after a letter, and those of its series: absolute addresses. */
  related?: { link: string; title: string; language: string }[];
}

/** A picture that readers may show beside an item's title. */
export interface Picture {
  /** Absolute. */
  address: string;
  /** Of its file, where its name tells. */
  type?: string;
  alt: string;
}

/** What a page is about, and so which feeds it offers beside the site's own. */
export interface About {
  /** Identifier of a provider. */
  provider?: string;
  /** A kind of document, or what else a feed holds that a page offers: any word that both name. */
  kind?: string;
  /** Identifier of a letter. */
  letter?: string;
}

export interface Feed {
  /** Permanent `tag:` address of the feed itself. */
  id: string;
  /** Name of its kind in the registry. */
  kind: string;
  about: About;
  language: string;
  formats: readonly Format[];
  /** Where its files lie, with the site's base and a slash at both ends: beside the page it follows. */
  folder: string;
  /** Where its files lay before its subject was renamed: they lie there still, for whoever subscribed then. */
  formerFolders: string[];
  /** Path of the page it follows. */
  page: string;
  title: string;
  /** Its name where the site's own need not be said again: "OVH", "Lettres ouvertes". */
  name: string;
  description: string;
  /** All of them, newest publication first. */
  items: FeedItem[];
}

/** A feed as a page's head offers it. */
export interface FeedLink {
  title: string;
  /** With the base. */
  path: string;
  type: (typeof FORMAT_FACTS)[Format]['type'];
}

/** Path of a feed's file, with the base: `/prestataires/ovh/rss.xml`; of an archive document, `/rss-archive-2.xml`. */
export function feedPath(feed: Pick<Feed, 'folder'>, format: Format, archive?: number): string {
  const { file, ending } = FORMAT_FACTS[format];
  return `${feed.folder}${file}${archive === undefined ? '' : `-archive-${archive}`}.${ending}`;
}
