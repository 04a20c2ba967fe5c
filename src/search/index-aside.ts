/** Indexes in a thread of its own: beside the drawing of pages, the answers of Pagefind waited seconds for a free moment to be read. */
import { Worker } from 'node:worker_threads';
import type { SearchablePage } from '../views/page.ts';
import type { SearchIndex } from './index-pages.ts';

export interface Order {
  pages: SearchablePage[];
  cacheDir: string;
}

/** @throws Error when Pagefind refuses a page or cannot be run */
export function indexAside(pages: readonly SearchablePage[], cacheDir: string): Promise<SearchIndex> {
  const needed = pages.map(({ path, language, search }) => ({ path, language, ...(search && { search }) }));
  const order: Order = { pages: needed, cacheDir };
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./index-thread.ts', import.meta.url), { workerData: order });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread of the search index ended with ${code}`)));
  });
}
