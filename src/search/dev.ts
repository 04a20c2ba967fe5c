/** Search while writing: `npm run dev` serves an index of what is written now, made when the search page asks for it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { folders } from '../config/folders.ts';
import type { Page } from '../views/page.ts';
import { indexPages, type SearchIndex } from './index-pages.ts';

interface Options {
  /** The pages as they are now. */
  pages: () => Promise<readonly Page[]>;
  /** Where the index is kept, apart from the one of builds, which may run at the same time. */
  cacheDir?: string;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
};

/** An integration that serves `<base>pagefind/<language>/…`. Does nothing in a build. */
export function searchInDev({ pages, cacheDir }: Options): AstroIntegration {
  return {
    name: 'cahiers-search-in-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const files = indexFiles(pages, cacheDir ?? join(folders.cache, 'dev'));
        const { base } = server.config;
        server.middlewares.use((request, response, next) => {
          const path = bundlePath(request.url ?? '', base);
          if (!path) return next();
          files(path).then(
            (bytes) => {
              if (!bytes) return next();
              response.setHeader(
                'content-type',
                TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream',
              );
              response.setHeader('cache-control', 'no-store');
              response.end(bytes);
            },
            (error: unknown) => {
              logger.error(`The search index could not be written: ${String(error)}`);
              response.statusCode = 500;
              response.end();
            },
          );
        });
      },
    },
  };
}

/** The path below `pagefind/` of a request for one of its files; Vite takes the base off, other servers do not. */
export function bundlePath(url: string, base: string): string | undefined {
  const path = url.replace(/[?#].*$/, '');
  const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  return below.startsWith('pagefind/') ? below.slice('pagefind/'.length) : undefined;
}

/**
 * Answers with a file of the index. Only what the index lists is served, so that no path leads out of it. Pagefind asks for its
 * entry first, past all caches: that is when the pages are read again, and indexed when they have changed.
 */
export function indexFiles(
  pages: () => Promise<readonly Page[]>,
  cacheDir: string,
): (path: string) => Promise<Buffer | undefined> {
  let current: Promise<SearchIndex> | undefined;
  const refresh = async (): Promise<SearchIndex> => indexPages(await pages(), { cacheDir });
  return async (path) => {
    if (!current || path.endsWith('/pagefind-entry.json')) {
      const earlier = current ?? Promise.resolve(undefined);
      // One after the other: an index that is being replaced must not be read meanwhile.
      current = earlier.then(refresh, refresh);
    }
    const { folder, files } = await current;
    return files.includes(path) ? readFile(join(folder, path)) : undefined;
  };
}
