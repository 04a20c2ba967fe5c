/** The gate in a thread of its own: it reads what is written while the rest is still being written. */
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../domain/problem.ts';
import type { Inspection } from './gate.ts';

/** What the thread is told, in this order: what is inspected, files that will not change any more, and that all are there. */
export type Message = { inspection: Inspection } | { files: string[] } | { end: true };

export interface GateThread {
  /** Once. */
  open(inspection: Inspection): void;
  /** A file stands whole in its place, by its path below the root of the site; it is read when there is time. */
  wrote(file: string): void;
  /** Reads what was not read yet, and tells everything that forbids the publication, in the order of the files. */
  problems(): Promise<Problem[]>;
  /** Ends the thread, whatever it does. */
  stop(): Promise<void>;
}

/** Fewer at a time would cost a message each, more would leave the thread waiting. */
const BATCH = 64;

/** Started before there is anything to read: the thread loads its modules while the content is read. */
export function startGate(): GateThread {
  const thread = new Worker(new URL('./gate-thread.ts', import.meta.url), { execArgv: [] });
  const told = new Promise<Problem[]>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread of the gate ended with ${code}`)));
  });
  // Nobody may be waiting yet, or ever: what failed is told to whoever asks for problems.
  told.catch(() => undefined);
  const tell = (message: Message) => thread.postMessage(message);
  let files: string[] = [];
  let isOpen = false;
  return {
    open(inspection) {
      tell({ inspection });
      isOpen = true;
    },
    wrote(file) {
      // Files may stand before it is known what they are held against.
      if (files.push(file) < BATCH || !isOpen) return;
      tell({ files });
      files = [];
    },
    problems() {
      tell({ end: true });
      return told;
    },
    async stop() {
      await thread.terminate();
    },
  };
}
