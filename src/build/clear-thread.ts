/** The thread of `clearBeside`: removes a folder in one native call. */
import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

rmSync(workerData as string, { recursive: true, force: true });
