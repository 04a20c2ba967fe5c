/**
 * The thread of `startDrawing`. With the program of an earlier build it waits for the order; without one it begins to bundle pages at once,
 * on a processor that is free while the content is read, and asks for the order when it comes to draw.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { useCompiled } from '../config/compiled.ts';
import { engineDigest } from '../config/engine.ts';
import { folders } from '../config/folders.ts';
import { orderDrawing } from '../library/drawing-order.ts';
import type { Route } from '../views/routes.ts';
import { drawWithBundle, isBundleKept, keepsBundle } from './drawing-bundle.ts';
import type { Answer } from './drawing.ts';
import { lock, type Lock } from './lock.ts';
import { faultsOfPages } from './owners-pages.ts';

useCompiled();
const folder = workerData as string;
const order = new Promise<readonly Route[]>((resolve) => parentPort!.once('message', resolve));
orderDrawing(order);

const place = join(folders.cache, 'site', 'program', await engineDigest());
if (!isBundleKept(place)) await drawByAstro();
else {
  const routes = await order;
  try {
    await drawWithBundle(place, routes, folder);
  } catch {
    await drawByAstro();
  }
}
parentPort!.postMessage({ faults: [] } satisfies Answer);

async function drawByAstro(): Promise<void> {
  const held = await aloneWithAstro();
  try {
    await drawAlone();
  } catch (error) {
    // Whoever ordered nothing yet may never do so: then nobody is told, and nobody asks.
    const faults = await faultsOfPages(error, await order, folder);
    if (faults.length === 0) throw error;
    parentPort!.postMessage({ faults } satisfies Answer);
  } finally {
    held.release();
  }
}

/**
 * Astro writes the list of modules that it is about to bundle below the root of the engine (`.astro/`), whatever site it builds: of two
 * builds of different sites at once, one would bundle the pages of the other.
 */
async function aloneWithAstro(): Promise<Lock> {
  for (;;) {
    const held = await lock([join(folders.root, '.cache', 'astro.lock')]);
    if ('release' in held) return held;
    await wait(200);
  }
}

async function drawAlone(): Promise<void> {
  const [{ build }, { default: mdx }, { settings }] = await Promise.all([
    import('astro'),
    import('@astrojs/mdx'),
    import('../config/settings.ts'),
  ]);
  const said = await settings();
  await build({
    // Given here and not in a file, which Astro would load, with all it imports, through a module runner of its own.
    configFile: false,
    root: folders.root,
    ...said,
    integrations: [mdx(), keepsBundle(place)],
    outDir: folder,
    // What was kept of the owner's pages names files by their way from the engine: in a cache that moved, they would not be found.
    force: true,
    // Flat: a folder for each page would be made here only to be thrown away, and making one costs as much as two files.
    build: { ...said.build, format: 'file' },
    publicDir: join(folders.cache, 'nothing'),
    // What fails is thrown too, and told in the words of the site's owner.
    logLevel: 'silent',
  });
}
