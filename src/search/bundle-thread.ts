/** The thread of `writeBundleAside`. */
import { workerData } from 'node:worker_threads';
import { writeBundle, type BundleOrder } from './bundle.ts';

const { pages, folder } = workerData as BundleOrder;
await writeBundle(pages, folder);
