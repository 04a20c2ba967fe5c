/**
 * Every file of the site that is neither a page nor a picture: open data, feeds, their list and look, the sitemap, what robots may read, and pages at old addresses.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeDigest } from '../config/engine.ts';
import { folders } from '../config/folders.ts';
import { linkUnchanged } from '../config/unchanged.ts';
import { dataFiles } from '../data/files.ts';
import { embedFiles } from '../embed/files.ts';
import { feedPlans } from '../feeds/files.ts';
import { drawIcon } from '../feeds/icon.ts';
import { listPath, writeOpml } from '../feeds/opml.ts';
import { sheetFiles } from '../feeds/sheet.ts';
import type { PublicRecord } from '../library/record.ts';
import { redirectsOf } from '../seo/redirects.ts';
import { writeRobots } from '../seo/robots.ts';
import { writeSitemap } from '../seo/sitemap.ts';
import { pagesOf } from '../views/registry.ts';
import { openFileStore } from './file-store.ts';
import { filesForHosts } from './host-files.ts';

export interface SiteFile {
  /** From the root of the host, base included. */
  path: string;
  type: string;
  content(): string | Uint8Array | Promise<string | Uint8Array>;
  /** Hash of what it holds, where that is cheaper to know than to write. */
  key?: string;
}

/** All of them, for the build to write and for dev to serve. */
export async function siteFiles(record: PublicRecord): Promise<SiteFile[]> {
  const { base, url } = record.site;
  const source = (path: string) => readFile(join(folders.root, 'src', path), 'utf8');
  const sheets = sheetFiles(record, await source('feeds/feed-sheet.css'));
  return [
    ...embedFiles(record, await source('embed/embed.css')).map(({ write, ...file }) => ({
      ...file,
      content: write,
    })),
    ...feedPlans(record).map(({ path, type, key, write }) => ({ path, type, key, content: write })),
    ...dataFiles(record).map(({ path, type, write }) => ({ path, type, content: write })),
    ...sheets.map(({ path, type, text }) => ({ path, type, content: () => text })),
    { path: listPath(record), type: 'text/x-opml', content: () => writeOpml(record) },
    {
      path: `${base}feed-icon.png`,
      type: 'image/png',
      content: async () => drawIcon(await source('components/site/icon.svg')),
    },
    {
      path: `${base}sitemap.xml`,
      type: 'application/xml',
      content: () => writeSitemap(pagesOf(record), url),
    },
    ...redirectsOf(record).map(({ path, html }) => ({
      path: `${path}index.html`,
      type: 'text/html',
      content: () => html,
    })),
    ...(await filesForHosts(record)),
    { path: `${base}robots.txt`, type: 'text/plain', content: () => writeRobots(url, base) },
  ];
}

/**
 * Writes them below the folder of the site being built; what has a key is kept in `cache` and linked from there next time. It waits for
 * no file, each of which is a matter of microseconds: two thousand promises of files took a second that pages could have been drawn in.
 * @param onWritten told each file, below the root of the site, when it is in its place
 */
export async function writeSiteFiles(
  record: PublicRecord,
  { next, published }: { next: string; published: string },
  cache: string,
  onWritten: (file: string) => void,
): Promise<void> {
  const store = openFileStore(cache, codeDigest());
  const places = new Set<string>();
  const isPublished = existsSync(published);
  for (const { path, key, content } of await siteFiles(record)) {
    const name = path.slice(record.site.base.length);
    const file = join(next, name);
    if (key === undefined || !store.restore(key, file)) {
      const place = dirname(file);
      if (!places.has(place)) mkdirSync(place, { recursive: true });
      places.add(place);
      const made = content();
      const text = made instanceof Promise ? await made : made;
      // What has a key and is not kept is new.
      const isSame = key === undefined && isPublished && linkUnchanged(join(published, name), text, file);
      if (!isSame) writeNew(file, text);
      if (key !== undefined) store.keep(key, file);
    }
    onWritten(name);
  }
  store.prune();
}

/** Never into a file that stands there: it may be a link to the published one. */
function writeNew(file: string, text: string | Uint8Array): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    rmSync(file);
    writeFileSync(file, text, { flag: 'wx' });
  }
}
