/** What a build writes beside the pages, served on demand in dev: feeds, pages at old addresses, social pictures, pictures of documents, the search index. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { folders } from '../config/folders.ts';
import { searchInDev } from '../search/dev.ts';
import { framedFolder } from '../seo/policy.ts';
import { redirectsOf } from '../seo/redirects.ts';
import { cardAddress } from '../social/address.ts';
import { drawCard } from '../social/draw.ts';
import { pagesOf } from '../views/registry.ts';
import { liveSite, type LiveSite } from './live-site.ts';
import { pictureWall } from './picture-wall.ts';
import { siteFiles } from './site-files.ts';

/** The integrations that make `npm run dev` show the whole site. Do nothing in a build. */
export function inDev(): AstroIntegration[] {
  const live = liveSite();
  const pages = async () => {
    const record = await live.record();
    return record ? pagesOf(record) : [];
  };
  return [filesInDev(live), searchInDev({ pages })];
}

function filesInDev(live: LiveSite): AstroIntegration {
  return {
    name: 'cahiers-files-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folders.content)) live.forget();
        });
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/[?#].*$/, '');
          if (!/\.\w+$|\/$/.test(path) || path.startsWith('/@') || path.startsWith('/src/')) return next();
          fileAt(path, live).then(
            (file) => (file ? response.setHeader('content-type', file.type).end(file.content) : next()),
            next,
          );
        });
      },
    },
  };
}

/** The file of the site at a path, as far as no page is meant. Vite may or may not have taken the base off. */
export async function fileAt(
  path: string,
  live: LiveSite,
): Promise<{ type: string; content: string | Uint8Array } | undefined> {
  const record = await live.record();
  if (!record) return undefined;
  const { base } = record.site;
  const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  const picture = /^pictures\/([0-9a-f]{16}\.webp)$/.exec(below)?.[1];
  if (picture)
    return { type: 'image/webp', content: await readFile(join(folders.cache, 'pictures', picture)) };
  if (below.startsWith('__pictures/')) return pictureWall(below, record);
  // Of pages only those at old addresses and the cards for other sites: Astro draws the others.
  if (below === '' || below.endsWith('/')) {
    const moved = redirectsOf(record).find((one) => one.path === base + below);
    if (moved) return { type: 'text/html; charset=utf-8', content: moved.html };
    if (!`${base}${below}`.startsWith(framedFolder(base))) return undefined;
  }
  if (below.startsWith('social/')) {
    const card = pagesOf(record)
      .flatMap(({ card }) => card ?? [])
      .find((one) => cardAddress(one) === below);
    return card && { type: 'image/png', content: await drawCard(card) };
  }
  const asked = base + below + (below.endsWith('/') ? 'index.html' : '');
  const file = (await siteFiles(record)).find(({ path }) => path === asked);
  return file && { type: `${file.type}; charset=utf-8`, content: await file.content() };
}
