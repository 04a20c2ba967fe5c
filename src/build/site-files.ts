/**
 * Every file of the site that is neither a page nor a picture: feeds, their list and look, the sitemap, what robots may read, and pages at old addresses.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { folders } from '../config/folders.ts';
import { feedFiles } from '../feeds/files.ts';
import { drawIcon } from '../feeds/icon.ts';
import { listPath, writeOpml } from '../feeds/opml.ts';
import { sheetFiles } from '../feeds/sheet.ts';
import type { PublicRecord } from '../library/record.ts';
import { redirectsOf } from '../seo/redirects.ts';
import { writeRobots } from '../seo/robots.ts';
import { writeSitemap } from '../seo/sitemap.ts';
import { pagesOf } from '../views/registry.ts';
import { inBatches } from './copies.ts';

export interface SiteFile {
  /** From the root of the host, base included. */
  path: string;
  type: string;
  content: string | Uint8Array;
}

/** All of them, for the build to write and for dev to serve. */
export async function siteFiles(record: PublicRecord): Promise<SiteFile[]> {
  const { base, url } = record.site;
  const source = (path: string) => readFile(join(folders.root, 'src', path), 'utf8');
  return [
    ...[...(await feedFiles(record)), ...sheetFiles(record, await source('feeds/feed-sheet.css'))].map(
      ({ path, type, text }) => ({ path, type, content: text }),
    ),
    { path: listPath(record), type: 'text/x-opml', content: writeOpml(record) },
    {
      path: `${base}feed-icon.png`,
      type: 'image/png',
      content: await drawIcon(await source('components/site/icon.svg')),
    },
    { path: `${base}sitemap.xml`, type: 'application/xml', content: writeSitemap(pagesOf(record), url) },
    ...redirectsOf(record).map(({ path, html }) => ({
      path: `${path}index.html`,
      type: 'text/html',
      content: html,
    })),
    { path: `${base}robots.txt`, type: 'text/plain', content: writeRobots(url, base) },
  ];
}

/** Writes them below the folder of the site being built. */
export async function writeSiteFiles(record: PublicRecord, folder: string): Promise<void> {
  await inBatches(await siteFiles(record), async ({ path, content }) => {
    const file = join(folder, path.slice(record.site.base.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  });
}
