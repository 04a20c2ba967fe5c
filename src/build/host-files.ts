/** Settings of hosts, unless the owner has written their own: a file of that name in `public/` stands in the place of ours. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from '../config/folders.ts';
import { embedPaths } from '../embed/files.ts';
import type { PublicRecord } from '../library/record.ts';
import { hostFiles } from '../seo/headers-files.ts';
import { redirectsOf } from '../seo/redirects.ts';
import { pagesOf } from '../views/registry.ts';
import type { SiteFile } from './site-files.ts';

/** @param owners the owner's folder of files that are published as they are */
export async function filesForHosts(
  record: PublicRecord,
  owners = join(folders.root, 'public'),
): Promise<SiteFile[]> {
  const { url, base, languages } = record.site;
  const site = {
    url,
    base,
    languages,
    paths: [...pagesOf(record).map(({ path }) => path), ...embedPaths(record)],
    redirects: redirectsOf(record),
  };
  const written = await Promise.all(
    hostFiles.map(async ({ name, write }) => ({
      path: base + name,
      type: 'text/plain',
      text: await readFile(join(owners, name), 'utf8').catch(() => write(site)),
    })),
  );
  return written
    .filter(({ text }) => text !== '')
    .map(({ text, ...file }) => ({ ...file, content: () => text }));
}
