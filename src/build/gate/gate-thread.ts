/** The thread of `startGate`. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { folders } from '../../config/folders.ts';
import type { Message } from './gate-aside.ts';
import type { OpenInspection } from './gate.ts';

enableCompileCache(join(folders.cache, 'node'));
const { openInspection } = await import('./gate.ts');

let gate: OpenInspection | undefined;
parentPort!.on('message', (message: Message) => {
  if ('inspection' in message) gate = openInspection(message.inspection);
  else if ('files' in message) gate!.look(message.files);
  else parentPort!.postMessage(gate!.problems());
});
