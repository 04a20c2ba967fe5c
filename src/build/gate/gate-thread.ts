/** The thread of `startGate`. */
import { parentPort } from 'node:worker_threads';
import { useCompiled } from '../../config/compiled.ts';
import type { Message } from './gate-aside.ts';
import type { OpenInspection } from './gate.ts';

useCompiled();
const { openInspection } = await import('./gate.ts');

let gate: OpenInspection | undefined;
parentPort!.on('message', (message: Message) => {
  if ('inspection' in message) gate = openInspection(message.inspection);
  else if ('files' in message) gate!.look(message.files);
  else parentPort!.postMessage(gate!.problems());
});
