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
// Only from the second language on, because a thread takes time to start.
let written = 0;
const write = (...bundle: Parameters<typeof writeBundle>) =>
  (written++ === 0 ? writeBundle : writeBundleAside)(...bundle);

const tell = (answer: Answer) => parentPort!.postMessage(answer);

parentPort!.once('message', ({ pages, cacheDir, to, published }: Order) => {
  const onReady = (language: string, folder: string) => {
    // Here, where nobody else waits: beside everything that a build writes, a thousand copies take their time.
    const files = copyBundle(folder, join(to, language), join(published, language));
    tell({ written: files.map((file) => `${language}/${file}`) });
  };
  void makeIndex(pages, { cacheDir, write, onReady }).then((made) => {
    tell({ made });
    forgetOthers(made);
  });
});
