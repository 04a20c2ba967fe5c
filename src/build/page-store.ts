/**
 * Drawn pages, kept between builds by the hash of everything they show. A page is a function of its model and of the engine's code;
 * its key holds both, so a kept page cannot be stale. Astro's own incremental build restores pages one after another and knows less:
 * at 1,000 letters an unchanged build took three times as long with it.
 */
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route } from '../views/routes.ts';
import { copyFolder } from './copies.ts';
import { flat } from './drawing-bundle.ts';
import { openFileStore } from './file-store.ts';

export interface PageStore {
  /** Pages that have to be drawn; all of them after a change of the engine. */
  missing: Route[];
  /** Keeps what was drawn now in a folder, where `a/index.html` is `a.html`. */
  keep(drawn: string): Promise<void>;
  /** Puts all pages and assets into the site, and forgets pages that this build did not ask for. */
  restore(site: string): Promise<void>;
}

/** Style sheets, scripts and fonts: what Astro writes beside the pages. Where they are kept, Astro need not run when no page is missing. */
const ASSETS = 'assets';

export async function openPageStore(
  folder: string,
  engine: string,
  routes: readonly Route[],
): Promise<PageStore> {
  const pages = openFileStore(join(folder, 'pages'), engine);
  const assets = join(folder, ASSETS, engine);
  const assetsKept = (await readdir(assets).catch(() => [])).length > 0;
  const missing = assetsKept ? routes.filter(({ key }) => !pages.has(key)) : [...routes];
  return {
    missing,
    async keep(site) {
      for (const { key, file } of missing) pages.keep(key, join(site, flat(file)));
      if (assetsKept) return;
      await rm(join(folder, ASSETS), { recursive: true, force: true });
      // Renamed when it is whole: half a folder of assets must never look kept.
      await copyFolder(join(site, ASSETS), `${assets}.part`);
      await rename(`${assets}.part`, assets);
    },
    async restore(site) {
      await copyFolder(assets, join(site, ASSETS));
      for (const { key, file } of routes) pages.restore(key, join(site, file));
      pages.prune();
    },
  };
}
