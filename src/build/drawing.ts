/** The pages: those whose model or engine changed are drawn by Astro, the others are taken from the store. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { engineDigest } from '../config/engine.ts';
import { folders } from '../config/folders.ts';
import { decide } from '../library/handover.ts';
import type { PublicRecord } from '../library/record.ts';
import type { Route } from '../views/routes.ts';
import { openPageStore } from './page-store.ts';

/** Draws the pages whose model or engine changed and restores the others; returns how many were drawn. */
export async function drawPages(
  record: PublicRecord,
  routes: readonly Route[],
  next: string,
): Promise<number> {
  const store = await openPageStore(join(folders.cache, 'site'), await engineDigest(), routes);
  if (store.missing.length > 0) {
    decide(record, 'routes to draw', store.missing);
    // Astro takes half a second to load: only when something is to be drawn. It empties its folder first, so that gets its own; below the
    // root, because what it bundles there looks for packages upwards.
    const [{ build }, { default: mdx }, { settings }] = await Promise.all([
      import('astro'),
      import('@astrojs/mdx'),
      import('../config/settings.ts'),
    ]);
    const said = await settings();
    const drawn = join(folders.root, '.cache', `drawn-${process.pid}`);
    try {
      await build({
        // Given here and not in a file, which Astro would load, with all it imports, through a module runner of its own.
        configFile: false,
        root: folders.root,
        ...said,
        integrations: [mdx()],
        outDir: drawn,
        // Flat: a folder for each page would be made here only to be thrown away, and making one costs as much as two files.
        build: { ...said.build, format: 'file' },
        publicDir: join(folders.cache, 'nothing'),
        logLevel: 'error',
      });
      await store.keep(drawn);
    } finally {
      // What a failed drawing left behind holds texts that were not published.
      rmSync(drawn, { recursive: true, force: true });
    }
  }
  await store.restore(next);
  return store.missing.length;
}
