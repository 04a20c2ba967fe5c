/** Every file that the feeds are published as. */
import { hash } from 'node:crypto';
import type { PublicRecord } from '../library/record.ts';
import { partsOf, type FeedPart } from './archive.ts';
import { writeAtom } from './atom.ts';
import { FORMAT_FACTS, feedPath, type FeedItem, type Format } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { feedsOf } from './registry.ts';
import { writeRss } from './rss.ts';
import type { FeedSite } from './site.ts';

const WRITERS: Record<Format, (part: FeedPart, site: FeedSite) => Uint8Array | Promise<Uint8Array>> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

/** A feed's file before it is written: most files of most builds were written before. */
export interface FeedPlan {
  /** With the base. */
  path: string;
  type: string;
  /** Hash of all that the file holds. */
  key: string;
  /** Its bytes, in UTF-8. */
  write(): Uint8Array | Promise<Uint8Array>;
}

/** One file for each part of each feed in each of its formats, and again where the feed lay before. */
export function feedPlans(record: PublicRecord): FeedPlan[] {
  // Nothing else of the site is written, so that nothing else of it makes a file be written anew.
  const { url, base, languages, since, hub } = record.site;
  const site: FeedSite = { url, base, languages, since, ...(hub !== undefined && { hub }) };
  return feedsOf(record).flatMap((feed) =>
    partsOf(feed, since).flatMap((part) => {
      const held = contentKey(part, site);
      return feed.formats.flatMap((format) => {
        const plan: FeedPlan = {
          path: feedPath(feed, format, part.archive),
          type: FORMAT_FACTS[format].type,
          key: `${held}${format}`,
          write: () => WRITERS[format](part, site),
        };
        return [plan, ...formerPaths(part, format).map((path) => ({ ...plan, path }))];
      });
    }),
  );
}

/**
 * A reader cannot be sent on by a page, as XML has none, and a host of files may know no other way: the same feed lies at its old
 * address too. It calls itself by the new one (RSS and Atom `self`, JSON `feed_url`), which readers that follow it take over, and its
 * items keep their identities, so that nothing comes twice.
 */
function formerPaths({ feed, archive }: FeedPart, format: Format): string[] {
  return feed.formerFolders.map((folder) => feedPath({ folder }, format, archive));
}

/** Hash of what a document holds in any format: its items, the feed around them, and how many there are in all. */
function contentKey({ items, feed, ...facts }: FeedPart, site: FeedSite): string {
  const { items: all, ...about } = feed;
  const head = JSON.stringify([site, facts, about, all.length]);
  return digest(head + items.map(digestOf).join(''));
}

const digest = (text: string) => hash('sha256', text, 'hex').slice(0, 32);

const digests = new WeakMap<FeedItem, string>();

/** An item stands in a dozen files: its hash is worked out once. */
function digestOf(item: FeedItem): string {
  let known = digests.get(item);
  if (known === undefined) digests.set(item, (known = digest(JSON.stringify(item))));
  return known;
}

export interface FeedFile {
  path: string;
  type: string;
  text: string;
}

/** All of them, written. */
export async function feedFiles(record: PublicRecord): Promise<FeedFile[]> {
  const files: FeedFile[] = [];
  for (const { path, type, write } of feedPlans(record))
    files.push({ path, type, text: Buffer.from(await write()).toString() });
  return files;
}
