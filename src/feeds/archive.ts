/**
 * Feeds in parts (RFC 5005, 4 "Archived Feeds"): the document that readers fetch holds the newest items, archive documents all
 * of them from the oldest on, so that an archive, once full, no longer changes.
 */
import type { Feed, FeedItem } from './feed.ts';

/** Items in the document that readers fetch, and in each archive. */
export const PART = 50;

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

/** The part that readers fetch, then the archives, newest first. One part while everything fits. */
export function partsOf(feed: Feed, since: number, size = PART): FeedPart[] {
  const { items } = feed;
  const full = items.length > size ? Math.floor(items.length / size) : 0;
  const current: FeedPart = {
    feed,
    items: items.slice(0, size),
    ...(full > 0 && { previous: full }),
    updated: newest(items, since),
  };
  const oldestFirst = items.toReversed();
  const archives = Array.from({ length: full }, (_, index): FeedPart => {
    const archive = full - index;
    const held = oldestFirst.slice((archive - 1) * size, archive * size).toReversed();
    return {
      feed,
      items: held,
      archive,
      ...(archive > 1 && { previous: archive - 1 }),
      ...(archive < full && { next: archive + 1 }),
      updated: newest(held, since),
    };
  });
  return [current, ...archives];
}

/** Never the time of the build: the same items are the same bytes, and a reader that asks again is told that nothing changed. */
function newest(items: FeedItem[], since: number): string {
  return items.reduce(
    (latest, { updated }) => (updated > latest ? updated : latest),
    `${since}-01-01T00:00:00Z`,
  );
}
