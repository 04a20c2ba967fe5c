/** The thread of `startIndexing`. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { useCompiled } from '../config/compiled.ts';
import type { Answer, Order } from './index-aside.ts';

useCompiled();
const [{ forgetOthers, makeIndex }, { copyBundle }, { writeBundle, writeBundleAside }] = await Promise.all([
  import('./index-pages.ts'),
  import('./index-files.ts'),
  import('./bundle.ts'),
]);
const tell = (answer: Answer) => parentPort!.postMessage(answer);

parentPort!.once('message', ({ pages, cacheDir, to, published }: Order) => {
  const onReady = (segment: string, folder: string) => {
    // Here, where nobody else waits: beside everything that a build writes, a thousand copies take their time.
    const files = copyBundle(folder, join(to, segment), join(published, segment));
    tell({ written: files.map((file) => `${segment}/${file}`) });
  };
  void makeIndex(pages, { cacheDir, writers: [writeBundle, writeBundleAside], onReady }).then((made) => {
    tell({ made });
    forgetOthers(made);
  });
});
