/** What a build writes beside the pages, served on demand in dev: social pictures, pictures of documents, the search index. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { folders } from '../config/folders.ts';
import { searchInDev } from '../search/dev.ts';
import { cardAddress } from '../social/address.ts';
import { drawCard } from '../social/draw.ts';
import { liveSite, type LiveSite } from './live-site.ts';

/** The integrations that make `npm run dev` show the whole site. Do nothing in a build. */
export function inDev(): AstroIntegration[] {
  const live = liveSite();
  return [picturesInDev(live), searchInDev({ pages: () => live.pages() })];
}

function picturesInDev(live: LiveSite): AstroIntegration {
  let base = '/';
  return {
    name: 'cahiers-pictures-in-dev',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folders.content)) live.forget();
        });
        server.middlewares.use((request, response, next) => {
          // Vite takes the base off the address before it asks the middlewares.
          const path = (request.url ?? '').replace(/[?#].*$/, '').replace(new RegExp(`^${base}`), '/');
          const send = (type: string, bytes: Promise<Uint8Array | undefined>) =>
            bytes.then(
              (found) => (found ? response.setHeader('content-type', type).end(found) : next()),
              next,
            );
          const written = /^\/pictures\/([0-9a-f]{16}\.webp)$/.exec(path)?.[1];
          if (written) void send('image/webp', readFile(join(folders.cache, 'pictures', written)));
          else if (/^\/social\/[0-9a-f]+\.png$/.test(path))
            void send('image/png', drawn(live, path.slice(1)));
          else next();
        });
      },
    },
  };
}

async function drawn(live: LiveSite, address: string): Promise<Uint8Array | undefined> {
  const card = (await live.pages())
    .flatMap(({ card }) => card ?? [])
    .find((one) => cardAddress(one) === address);
  return card && drawCard(card);
}
