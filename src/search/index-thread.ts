/** The thread of `startIndexing`. */
import { parentPort } from 'node:worker_threads';
import { useCompiled } from '../config/compiled.ts';
import type { Order } from './index-aside.ts';

useCompiled();
const [{ forgetOthers, makeIndex }, { copyIndex }, { writeBundle, writeBundleAside }] = await Promise.all([
  import('./index-pages.ts'),
  import('./index-files.ts'),
  import('./bundle.ts'),
]);
// Only from the second language on, because a thread takes time to start.
let written = 0;
const write = (...bundle: Parameters<typeof writeBundle>) =>
  (written++ === 0 ? writeBundle : writeBundleAside)(...bundle);

parentPort!.once('message', ({ pages, cacheDir, to }: Order) => {
  void makeIndex(pages, { cacheDir, write }).then((made) => {
    // Here, where nobody else waits: beside everything that a build writes, a thousand copies take their time.
    copyIndex(made, to);
    parentPort!.postMessage(made);
    forgetOthers(made);
  });
});
