/** The pages: those whose model or engine changed are drawn by Astro, the others are taken from the store. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { engineDigest } from '../config/engine.ts';
import { folders } from '../config/folders.ts';
import type { Route } from '../views/routes.ts';
import { PageFaults, type PageFault } from './owners-pages.ts';
import { openPageStore } from './page-store.ts';

/** What the thread says at the end: which of the owner's pages forbade the drawing. */
export interface Answer {
  faults: readonly PageFault[];
}

/** Astro in a thread of its own, which bundles its pages while the content is read. */
export interface Drawing {
  /** Where the pages go. */
  folder: string;
  /**
   * @throws PageFaults when pages of the owner's cannot be drawn
   * @throws the error that Astro ended with
   */
  draw(routes: readonly Route[]): Promise<void>;
  /** Ends the thread, whatever it does, and removes what it drew: what a failed drawing leaves behind holds texts that were not published. */
  stop(): Promise<void>;
}

export function startDrawing(): Drawing {
  // Below the root, because what Astro bundles there looks for packages upwards.
  const folder = join(folders.root, '.cache', `drawn-${process.pid}`);
  const thread = new Worker(new URL('./drawing-thread.ts', import.meta.url), {
    execArgv: [],
    workerData: folder,
  });
  const done = new Promise<void>((resolve, reject) => {
    thread.once('message', ({ faults }: Answer) =>
      faults.length === 0 ? resolve() : reject(new PageFaults(faults)),
    );
    thread.once('error', reject);
    thread.once('exit', (code) =>
      reject(new Error(`The thread that draws pages ended with ${code} before they were drawn.`)),
    );
  });
  // Nobody may be waiting yet, or ever: what failed is told to whoever asks for pages.
  done.catch(() => undefined);
  return {
    folder,
    async draw(routes) {
      thread.postMessage(routes);
      await done;
    },
    async stop() {
      await thread.terminate();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    },
  };
}

/**
 * Draws the pages whose model or engine changed and restores the others.
 * @param onWritten told each page's file, below the root of the site, when it is in its place
 * @returns how many were drawn
 */
export async function drawPages(
  drawing: Drawing,
  routes: readonly Route[],
  next: string,
  onWritten: (file: string) => void,
): Promise<number> {
  const store = await openPageStore(join(folders.cache, 'site'), await engineDigest(), routes);
  if (store.missing.length > 0) {
    await drawing.draw(orderOf(store.missing, routes));
    await store.keep(drawing.folder);
    // Now, and not after everything else: clearing away thousands of files takes its time too.
    await drawing.stop();
  }
  await store.restore(next);
  for (const { file } of routes) onWritten(file);
  return store.missing.length;
}

/** What crosses into the thread: not the search record, which no page shows; and the page of errors, which Astro always draws. */
function orderOf(missing: readonly Route[], routes: readonly Route[]): Route[] {
  const order = new Set([...missing, ...routes.filter(({ file }) => file === '404.html')]);
  return [...order].map((route) => {
    const { search: _, ...page } = route.props.page;
    return { ...route, props: { ...route.props, page } };
  });
}
