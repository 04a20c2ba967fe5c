/** What an edition needs to know of the site and of the document. */
import type { TextWords } from '../../i18n/text-words.ts';

export interface EditionSource {
  id: string;
  title: string;
  url?: string;
  /** Its number in the document's list of sources, from 1. */
  number: number;
}

export interface EditionContext {
  /** Of the page the text appears on. */
  language: string;
  words: TextWords;
  sources: readonly EditionSource[];
  /** Where a picture `./name.png` is published, with its size in pixels; `href` is root-relative, base included, or absolute. */
  picture: (src: string) => { href: string; width: number; height: number } | undefined;
  /** SHA-256 of the original of a picture, where it is evidence. */
  fingerprint?: (src: string) => string | undefined;
  /** `https://example.org`, without a slash at the end. */
  origin: string;
  /** `/` or `/folder/`. */
  base: string;
  /** Of the document's page: root-relative, base included. Feeds lead there for what is `#…` on the page. */
  address: string;
  /** A partial date in words: `2017-11` gives "novembre 2017". */
  dateLabel: (date: string) => string;
  /** The page of a passage that is worth sharing, by the name that its writer gave it. Absent, nothing leads there: in feeds. */
  passageAddress?: (share: string) => string;
  /** The tree's own prefix of anchors; set by the editions. */
  prefix?: string;
}

/** An address as the pages of the site write it: what is root-relative gets the site's base. */
export function onSite(href: string, { base }: EditionContext): string {
  return href.startsWith('/') && !href.startsWith(base) ? base + href.slice(1) : href;
}

/** An address that holds wherever it is read. */
export function everywhere(href: string, context: EditionContext): string {
  if (href.startsWith('#')) return context.origin + context.address + href;
  return href.startsWith('/') ? context.origin + onSite(href, context) : href;
}

export const isExternal = (href: string, { origin }: EditionContext): boolean =>
  /^https?:/i.test(href) && href !== origin && !href.startsWith(`${origin}/`);
