/** Every file that the feeds are published as: what routes hand out. */
import { createHash } from 'node:crypto';
import { once } from '../library/handover.ts';
import type { PublicRecord } from '../library/record.ts';
import { partsOf, type FeedPart } from './archive.ts';
import { writeAtom } from './atom.ts';
import { FORMAT_FACTS, feedPath, type Format } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { feedsOf } from './registry.ts';
import { writeRss } from './rss.ts';
import type { FeedSite } from './site.ts';
import { faultOfXml } from './well-formed.ts';

const WRITERS: Record<Format, (part: FeedPart, site: FeedSite) => string | Promise<string>> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

export interface FeedFile {
  /** With the base. */
  path: string;
  type: string;
  text: string;
}

/**
 * One file for each part of each feed in each of its formats; written once for each record.
 * @throws Error when a feed is not well-formed: better no build than a feed that no reader opens.
 */
export function feedFiles(record: PublicRecord): Promise<FeedFile[]> {
  return once(record, 'feed files', () => write(record));
}

async function write(record: PublicRecord): Promise<FeedFile[]> {
  const { site } = record;
  const files: FeedFile[] = [];
  for (const feed of feedsOf(record))
    for (const part of partsOf(feed, site.since))
      for (const format of feed.formats) {
        const { ending, type } = FORMAT_FACTS[format];
        const path = feedPath(feed, format, part.archive);
        const text = await WRITERS[format](part, site);
        const fault = ending === 'xml' ? faultOfXml(text) : undefined;
        if (fault) throw new Error(`The feed ${path} is not well-formed: ${fault}`);
        files.push({ path, type, text });
      }
  return files;
}

export interface FileRoute {
  /** The path without base and ending, as Astro's route takes it. */
  params: { file: string };
  props: { type: string; text: string };
  cacheKey: string;
}

/** Files of one ending as Astro's static paths; what they hold is their cache key. */
export function fileRoutes(files: FeedFile[], base: string, ending: string): FileRoute[] {
  return files
    .filter(({ path }) => path.endsWith(ending))
    .map(({ path, type, text }) => ({
      params: { file: path.slice(base.length, -ending.length) },
      props: { type, text },
      cacheKey: createHash('sha256').update(text).digest('hex'),
    }));
}
