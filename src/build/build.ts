/**
 * The whole way from the owner's folder to a published site: read, then draw pages, pictures and the search index beside one another,
 * gather them in a folder of their own, and only then put that in the place of the last one.
 */
import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { handOver } from '../library/handover.ts';
import { linkRecord } from '../library/link.ts';
import { readContent } from '../library/reading.ts';
import { folders } from '../config/folders.ts';
import { indexPages } from '../search/index-pages.ts';
import { drawAlbum } from '../social/album.ts';
import { pagesOf } from '../views/registry.ts';
import type { Page } from '../views/page.ts';
import { ContentProblems } from './content-problems.ts';
import type { Progress } from './progress.ts';
import { publish } from './publish.ts';

export interface BuildCounts {
  files: number;
  documents: number;
  drafts: number;
  pages: number;
  pictures: { drawn: number; reused: number };
  searchKept: boolean;
}

/**
 * Builds and publishes. The last published site stays as it is until everything else has succeeded.
 * @throws ContentProblems with every problem of every file when the content cannot be published
 */
export async function buildSite(progress: Progress): Promise<BuildCounts> {
  const { content, cache, site: published } = folders;
  const next = `${published}.next`;
  const reading = await progress.phase('read', () => readContent({ content, cache }));
  if (reading.problems.length || !reading.site)
    throw new ContentProblems(reading.problems, reading.site?.languages[0] ?? 'en');
  const record = linkRecord(reading.entries, reading.site, reading.today);
  handOver(record, 'build');
  const pages = pagesOf(record);
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });

  let drawn = 0;
  const cards = pages.flatMap(({ card }) => card ?? []);
  const [album, index] = await Promise.all([
    progress.phase('pictures', (tell) =>
      drawAlbum(cards, {
        cacheDir: join(cache, 'social'),
        outDir: next,
        onDrawn: () => tell(++drawn, cards.length),
      }),
    ),
    progress.phase('search', () => indexPages(pages, { cacheDir: cache })),
    progress.phase('pages', () =>
      buildPages({
        root: folders.root,
        outDir: next,
        logLevel: 'error',
        build: { emptyOutDir: false } as never,
      }),
    ),
  ]);
  await progress.phase('publish', async () => {
    await cp(index.folder, join(next, 'pagefind'), { recursive: true });
    for (const name of reading.pictures)
      await cp(join(cache, 'pictures', name), join(next, 'pictures', name));
    await assertPagesDrawn(pages, next, record.site.base);
    await publish(next, published);
  });
  return {
    files: reading.counts.files,
    documents: reading.entries.length,
    drafts: reading.counts.drafts,
    pages: pages.length,
    pictures: { drawn: album.drawn, reused: album.reused },
    searchKept: index.kept,
  };
}

/** No letter disappears: each page of the registry is a file, or the build does not publish. */
async function assertPagesDrawn(pages: readonly Page[], folder: string, base: string): Promise<void> {
  for (const { path, view } of pages) {
    const file = view === 'not-found' ? '404.html' : join(path.slice(base.length), 'index.html');
    await stat(join(folder, file)).catch(() => {
      throw new Error(
        `The page ${path} was not drawn: ${file} is missing. This is a fault of the engine; nothing was published.`,
      );
    });
  }
  if ((await readdir(folder)).includes('.prerender'))
    throw new Error('Astro left its workings in the site; nothing was published.');
}
