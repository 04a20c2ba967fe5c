/** The thread of `startIndexing`. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { folders } from '../config/folders.ts';
import type { Order } from './index-aside.ts';

enableCompileCache(join(folders.cache, 'node'));
const [{ indexPages }, { copyIndex }] = await Promise.all([
  import('./index-pages.ts'),
  import('./index-files.ts'),
]);

parentPort!.once('message', ({ pages, cacheDir, to }: Order) => {
  void indexPages(pages, { cacheDir }).then((made) => {
    // Here, where nobody else waits: beside everything that a build writes, a thousand copies take their time.
    copyIndex(made, to);
    parentPort!.postMessage(made);
  });
});
