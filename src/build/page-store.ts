/**
 * Drawn pages, kept between builds by the hash of everything they show. A page is a function of its model and of the engine's code;
 * its key holds both, so a kept page cannot be stale. Astro's own incremental build restores pages one after another and knows less:
 * at 1,000 letters an unchanged build took three times as long with it.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route } from '../views/routes.ts';
import { copyFolder, copyWhole, inBatches } from './copies.ts';

export interface PageStore {
  /** Pages that have to be drawn; all of them after a change of the engine. */
  missing: Route[];
  /** The style sheets, scripts and fonts of this engine are kept: Astro need not run when no page is missing. */
  assetsKept: boolean;
  /** Puts the kept pages and assets into the site. */
  restore(site: string): Promise<void>;
  /** Keeps what was drawn now, and forgets pages that no build has asked for. */
  keep(site: string): Promise<void>;
}

/** Files of a site that Astro writes beside the pages. */
const ASSETS = 'assets';

export async function openPageStore(
  folder: string,
  engine: string,
  routes: readonly Route[],
): Promise<PageStore> {
  const keyOf = (route: Route) =>
    `${createHash('sha256').update(engine).update(route.key).digest('hex').slice(0, 32)}.html`;
  const pages = join(folder, 'pages');
  const assets = join(folder, ASSETS, engine);
  await mkdir(pages, { recursive: true });
  const kept = new Set(await readdir(pages));
  const assetsKept = (await readdir(assets).catch(() => [])).length > 0;
  const missing = assetsKept ? routes.filter((route) => !kept.has(keyOf(route))) : [...routes];
  const drawn = new Set(missing);
  return {
    missing,
    assetsKept,
    async restore(site) {
      if (assetsKept) await copyFolder(assets, join(site, ASSETS));
      await inBatches(
        routes.filter((route) => !drawn.has(route)),
        (route) => copyWhole(join(pages, keyOf(route)), join(site, route.file)),
      );
    },
    async keep(site) {
      await inBatches(missing, (route) => copyWhole(join(site, route.file), join(pages, keyOf(route))));
      if (!assetsKept) {
        await rm(join(folder, ASSETS), { recursive: true, force: true });
        // Renamed when it is whole: half a folder of assets must never look kept.
        await copyFolder(join(site, ASSETS), `${assets}.part`);
        await rename(`${assets}.part`, assets);
      }
      const wanted = new Set(routes.map(keyOf));
      await inBatches(
        [...kept].filter((name) => !wanted.has(name)),
        (name) => rm(join(pages, name), { force: true }),
      );
    },
  };
}
