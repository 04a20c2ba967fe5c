/**
 * The whole way from the owner's folder to a published site: read, then draw pages, pictures and the search index beside one another,
 * gather them in a folder of their own, and only then put that in the place of the last one.
 */
import { rmSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from '../config/folders.ts';
import type { BuildFacts, FileCounts } from '../i18n/building/words.ts';
import { handOver } from '../library/handover.ts';
import { linkRecord } from '../library/link.ts';
import { readContent } from '../library/reading.ts';
import { startIndexing, type IndexThread } from '../search/index-aside.ts';
import { drawAlbum } from '../social/album.ts';
import { undrawnLetters } from '../social/draw.ts';
import { pagesOf, searchedPagesOf } from '../views/registry.ts';
import { routesOf, type Route } from '../views/routes.ts';
import { accountFor, assertPagesOf, listOwnersFiles } from './account.ts';
import { ContentProblems } from './content-problems.ts';
import { copyFolder, copyWhole, inBatches } from './copies.ts';
import { drawPages, startDrawing, type Drawing } from './drawing.ts';
import { EngineFault } from './engine-fault.ts';
import { startGate, type GateThread } from './gate/gate-aside.ts';
import { inspectionOf } from './gate/publishable.ts';
import type { Interruption } from './interruption.ts';
import type { Progress } from './progress.ts';
import { PageFaults } from './owners-pages.ts';
import { clearBeside, nextOf, publish } from './publish.ts';
import { writeSiteFiles } from './site-files.ts';

export interface Built extends Pick<BuildFacts, 'pages' | 'pictures' | 'searchKept' | 'undrawnLetters'> {
  files: FileCounts;
}

/** What goes on beside the reading of the content and the writing of files. */
interface Threads {
  drawing: Drawing;
  indexing: IndexThread;
  /** Not before the content is read: until then Astro has the other processor. */
  gate?: GateThread;
}

/**
 * Builds and publishes. The last published site stays as it is until everything else has succeeded.
 * @throws ContentProblems with every problem of every file when the content cannot be published
 * @throws EngineFault when a file or a page would be lost
 */
export async function buildSite(
  progress: Progress,
  interruption: Pick<Interruption, 'tooLate'>,
): Promise<Built> {
  const threads: Threads = { drawing: startDrawing(), indexing: startIndexing() };
  try {
    return await build(progress, interruption, threads);
  } finally {
    await Promise.all(Object.values(threads).map((thread) => thread.stop()));
  }
}

async function build(
  progress: Progress,
  interruption: Pick<Interruption, 'tooLate'>,
  threads: Threads,
): Promise<Built> {
  const { content, cache, site: published } = folders;
  const next = nextOf(published);
  const listed = listOwnersFiles(content);
  const reading = await progress.phase('read', () => readContent({ content, cache, watched: true }));
  const files = accountFor(listed, reading, content);
  if (reading.problems.length || !reading.site) throw new ContentProblems(reading, files);
  const { site } = reading;
  const { drawing, indexing } = threads;
  const gate = (threads.gate = startGate());
  const record = linkRecord({ ...reading, site });
  handOver(record, 'build');
  rmSync(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });

  // What takes longest after an edit begins first.
  const found = { cacheDir: cache, to: join(next, 'pagefind'), published: join(published, 'pagefind') };
  const indexed = indexing.index(searchedPagesOf(record), found, (files) =>
    files.forEach((file) => gate.wrote(`pagefind/${file}`)),
  );
  const pages = pagesOf(record);
  assertPagesOf(reading, record, pages);
  const cleared = clearBeside(published);
  const cards = pages.flatMap(({ card }) => card ?? []);
  gate.open(await inspectionOf(record, next));
  let drawn = 0;
  const [album, index, missing] = await Promise.all([
    progress.phase('pictures', async (tell) => {
      const made = await drawAlbum(cards, {
        cacheDir: join(cache, 'social'),
        outDir: next,
        onDrawn: () => tell(++drawn, cards.length),
      });
      made.files.forEach(gate.wrote);
      return made;
    }),
    progress.phase('search', () => indexed),
    // Pictures and index have their threads: the pages are hashed while those start.
    progress.phase('pages', () =>
      drawPages(drawing, routesOf(record), next, gate.wrote).catch((error: unknown) => {
        if (error instanceof PageFaults) throw new ContentProblems({ problems: error.problems, site }, files);
        throw error;
      }),
    ),
    progress.phase('files', async () => {
      await copyFolder(join(folders.root, 'public'), next);
      await inBatches(reading.pictures, (name) =>
        copyWhole(join(cache, 'pictures', name), join(next, 'pictures', name)),
      );
      await writeSiteFiles(record, { next, published }, join(cache, 'files'), gate.wrote);
    }),
  ]);
  const routes = routesOf(record);
  const [undrawn] = await Promise.all([
    undrawnLetters(cards),
    assertPagesDrawn(routes, next),
    progress.phase('gate', async () => {
      const faults = await gate.problems();
      if (faults.length) throw new ContentProblems({ problems: faults, site }, files);
    }),
  ]);
  await progress.phase('publish', async () => {
    await cleared;
    interruption.tooLate();
    await publish(published);
  });
  return {
    files,
    pages: { drawn: missing, kept: routes.length - missing },
    pictures: { drawn: album.drawn, reused: album.reused },
    searchKept: index.kept,
    undrawnLetters: undrawn,
  };
}

/** No letter disappears: each page of the registry is a file, or the build does not publish. */
async function assertPagesDrawn(routes: readonly Route[], folder: string): Promise<void> {
  const missing: string[] = [];
  await Promise.all(
    routes.map(({ file, props }) => stat(join(folder, file)).catch(() => missing.push(props.page.path))),
  );
  if (missing.length > 0) throw new EngineFault({ undrawn: missing.sort() });
}
