/**
 * Feeds in parts (RFC 5005, 4 "Archived Feeds"): the document that readers fetch holds the newest items, archive documents all
 * of them from the oldest on, so that an archive, once full, no longer changes.
 */
import type { Feed, FeedItem } from './feed.ts';

/** Items in the document that readers fetch, and in each archive: at most so many, */
export const PART = 50;
/** and so many bytes, beyond which some readers and services do not read on. */
const LIMIT = 480_000;

export interface FeedPart {
  feed: Feed;
  items: FeedItem[];
  /** Number of the archive document, the oldest being 1; absent for the document that readers fetch. */
  archive?: number;
  /** The next older archive. */
  previous?: number;
  /** The next newer archive; the newest archive is followed by the feed itself. */
  next?: number;
  /** The newest item of all: when the feed last changed. */
  updated: string;
}

/**
 * The part that readers fetch, then the archives, newest first. One part while everything fits. An archive is full when the next item
 * would be one too many or too long for it; the items after the newest full one are in the feed only, and there may be more in the feed.
 */
export function partsOf(feed: Feed, since: number, size = PART, limit = LIMIT): FeedPart[] {
  const { items } = feed;
  const archived = fullArchives(items, size, limit);
  const full = archived.length;
  const loose = items.length - archived.reduce((count, held) => count + held.length, 0);
  const current: FeedPart = {
    feed,
    items: items.slice(0, Math.max(loose, countWithin(items, size, limit))),
    ...(full > 0 && { previous: full }),
    updated: newest(items, since),
  };
  const archives = archived.map((held, index): FeedPart => {
    const archive = index + 1;
    return {
      feed,
      items: held.toReversed(),
      archive,
      ...(archive > 1 && { previous: archive - 1 }),
      ...(archive < full && { next: archive + 1 }),
      updated: newest(held, since),
    };
  });
  return [current, ...archives.toReversed()];
}

/** Items in full archives, each from the oldest on. */
function fullArchives(items: FeedItem[], size: number, limit: number): FeedItem[][] {
  const full: FeedItem[][] = [];
  for (let left = items.toReversed(); left.length > 0;) {
    const count = countWithin(left, size, limit);
    if (count === left.length) break;
    full.push(left.slice(0, count));
    left = left.slice(count);
  }
  return full;
}

/** How many of the first items fit in a document; one always does. */
function countWithin(items: FeedItem[], size: number, limit: number): number {
  let weight = 0;
  const tooMany = items.findIndex(
    (item, index) => index === size || ((weight += weightOf(item)) > limit && index > 0),
  );
  return tooMany < 0 ? items.length : tooMany;
}

const weights = new WeakMap<FeedItem, number>();

/** Bytes of an item in the longest of the formats, about: RSS writes both ends of each tag, and its quotation marks, as entities. */
function weightOf(item: FeedItem): number {
  let weight = weights.get(item);
  if (weight === undefined) {
    const { html, title, summary } = item;
    let tags = 0;
    for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
    weights.set(
      item,
      (weight = Buffer.byteLength(html) + 9 * tags + 4 * (title.length + summary.length) + 1000),
    );
  }
  return weight;
}

/** Never the time of the build: the same items are the same bytes, and a reader that asks again is told that nothing changed. */
function newest(items: FeedItem[], since: number): string {
  return items.reduce(
    (latest, { updated }) => (updated > latest ? updated : latest),
    `${since}-01-01T00:00:00Z`,
  );
}
