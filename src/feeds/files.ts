/** Every file that the feeds are published as. */
import { createHash } from 'node:crypto';
import type { PublicRecord } from '../library/record.ts';
import { partsOf, type FeedPart } from './archive.ts';
import { writeAtom } from './atom.ts';
import { FORMAT_FACTS, feedPath, type FeedItem, type Format } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { feedsOf } from './registry.ts';
import { writeRss } from './rss.ts';
import type { FeedSite } from './site.ts';

const WRITERS: Record<Format, (part: FeedPart, site: FeedSite) => string | Promise<string>> = {
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
  write(): Promise<string>;
}

/** One file for each part of each feed in each of its formats, and again where the feed lay before. */
export function feedPlans(record: PublicRecord): FeedPlan[] {
  const { site } = record;
  return feedsOf(record).flatMap((feed) =>
    partsOf(feed, site.since).flatMap((part) =>
      feed.formats.flatMap((format) => {
        const plan = planOf(part, format, site);
        return [plan, ...formerPaths(part, format).map((path) => ({ ...plan, path }))];
      }),
    ),
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

function planOf(part: FeedPart, format: Format, site: FeedSite): FeedPlan {
  const { type } = FORMAT_FACTS[format];
  const path = feedPath(part.feed, format, part.archive);
  const { items, feed, ...facts } = part;
  const { items: all, ...about } = feed;
  const hash = createHash('sha256').update(JSON.stringify([format, path, site, facts, about, all.length]));
  for (const item of items) hash.update(digestOf(item));
  return {
    path,
    type,
    key: hash.digest('hex').slice(0, 32),
    write: async () => WRITERS[format](part, site),
  };
}

const digests = new WeakMap<FeedItem, string>();

/** An item stands in a dozen files: its hash is worked out once. */
function digestOf(item: FeedItem): string {
  let digest = digests.get(item);
  if (!digest) digests.set(item, (digest = createHash('sha256').update(JSON.stringify(item)).digest('hex')));
  return digest;
}

export interface FeedFile {
  path: string;
  type: string;
  text: string;
}

/** All of them, written. */
export async function feedFiles(record: PublicRecord): Promise<FeedFile[]> {
  const files: FeedFile[] = [];
  for (const { path, type, write } of feedPlans(record)) files.push({ path, type, text: await write() });
  return files;
}
