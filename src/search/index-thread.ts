/** The thread of `indexAside`. */
import { parentPort, workerData } from 'node:worker_threads';
import { indexPages } from './index-pages.ts';
import type { Order } from './index-aside.ts';

const { pages, cacheDir } = workerData as Order;
parentPort!.postMessage(await indexPages(pages, { cacheDir }));
