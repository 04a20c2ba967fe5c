/** Indexes in a thread of its own: beside the drawing of pages, the answers of Pagefind waited seconds for a free moment to be read. */
import { Worker } from 'node:worker_threads';
import type { SearchablePage } from '../views/page.ts';
import type { SearchIndex } from './index-pages.ts';

export interface Order {
  pages: SearchablePage[];
  cacheDir: string;
  /** Where the index goes in the site. */
  to: string;
}

export interface IndexThread {
  /** @throws Error when Pagefind refuses a page or cannot be run */
  index(pages: readonly SearchablePage[], places: Omit<Order, 'pages'>): Promise<SearchIndex>;
  /** Ends the thread; an index that was begun is finished first, or what it wrote so far would stay behind. */
  stop(): Promise<void>;
}

/** Started before there is anything to index: the thread loads its modules while the content is read. */
export function startIndexing(): IndexThread {
  const thread = new Worker(new URL('./index-thread.ts', import.meta.url));
  const done = new Promise<SearchIndex>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread of the search index ended with ${code}`)));
  });
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  // Nobody may be waiting yet, or ever: what failed is told to whoever asks for an index.
  done.catch(() => undefined);
  let isAsked = false;
  return {
    index(pages, places) {
      isAsked = true;
      const needed = pages.map(({ path, language, search }) => ({
        path,
        language,
        ...(search && { search }),
      }));
      thread.postMessage({ pages: needed, ...places } satisfies Order);
      return done;
    },
    async stop() {
      if (isAsked) await ended;
      else await thread.terminate();
    },
  };
}
