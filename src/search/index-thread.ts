/** The thread of `startIndexing`. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { folders } from '../config/folders.ts';
import type { Order } from './index-aside.ts';

enableCompileCache(join(folders.cache, 'node'));
const { indexPages } = await import('./index-pages.ts');

parentPort!.once('message', ({ pages, cacheDir }: Order) => {
  void indexPages(pages, { cacheDir }).then((made) => parentPort!.postMessage(made));
});
