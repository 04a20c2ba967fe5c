/** The thread of `startIndexing`. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { folders } from '../config/folders.ts';
import type { Order } from './index-aside.ts';

enableCompileCache(join(folders.cache, 'node'));
const [{ indexPages }, { copyIndex }, { writeBundle, writeBundleAside }] = await Promise.all([
  import('./index-pages.ts'),
  import('./index-files.ts'),
  import('./bundle.ts'),
]);
// Only from the second language on, because a thread takes time to start.
let written = 0;
const write = (...bundle: Parameters<typeof writeBundle>) =>
  (written++ === 0 ? writeBundle : writeBundleAside)(...bundle);

parentPort!.once('message', ({ pages, cacheDir, to }: Order) => {
  void indexPages(pages, { cacheDir, write }).then((made) => {
    // Here, where nobody else waits: beside everything that a build writes, a thousand copies take their time.
    copyIndex(made, to);
    parentPort!.postMessage(made);
  });
});
