/**
 * The thread of `startDrawing`. Loading Astro takes half a second of a processor, which is free while the content is read; so it is
 * loaded before anybody knows whether a page is to be drawn.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { folders } from '../config/folders.ts';
import type { DrawingTask } from './drawing.ts';

enableCompileCache(join(folders.cache, 'node'));
const [{ build }, { default: mdx }, { settings }, { orderDrawing }] = await Promise.all([
  import('astro'),
  import('@astrojs/mdx'),
  import('../config/settings.ts'),
  import('../library/drawing-order.ts'),
]);

parentPort!.once('message', ({ routes, folder }: DrawingTask) => {
  void draw(routes, folder);
});

async function draw(routes: DrawingTask['routes'], folder: string): Promise<void> {
  orderDrawing(routes);
  const said = await settings();
  await build({
    // Given here and not in a file, which Astro would load, with all it imports, through a module runner of its own.
    configFile: false,
    root: folders.root,
    ...said,
    integrations: [mdx()],
    outDir: folder,
    // Flat: a folder for each page would be made here only to be thrown away, and making one costs as much as two files.
    build: { ...said.build, format: 'file' },
    publicDir: join(folders.cache, 'nothing'),
    logLevel: 'error',
  });
  parentPort!.postMessage('drawn');
}
