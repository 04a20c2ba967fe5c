/** Tells what a build does while it does it: a line a phase, with its time, and a count on long work. */
import { performance } from 'node:perf_hooks';
import type { Writable } from 'node:stream';

export interface Progress {
  /** Runs a phase and tells it; `tell(done, of)` moves the count of the line on a terminal. */
  phase<T>(name: PhaseName, work: (tell: (done: number, of: number) => void) => Promise<T>): Promise<T>;
  /** Milliseconds of each finished phase; phases that run beside one another overlap. */
  readonly times: Readonly<Record<string, number>>;
}

export type PhaseName = 'read' | 'pages' | 'pictures' | 'search' | 'files' | 'publish';

const WORDS: Record<PhaseName, string> = {
  read: 'content read and checked',
  pages: 'pages written',
  pictures: 'social pictures drawn',
  search: 'search index written',
  files: 'feeds, lists and files written',
  publish: 'site published',
};

/** Progress on a stream: moving counts on a terminal, finished lines elsewhere. */
export function progressOn(out: Writable & { isTTY?: boolean }): Progress {
  const times: Record<string, number> = {};
  return {
    times,
    async phase(name, work) {
      const start = performance.now();
      let told = 0;
      const result = await work((done, of) => {
        const now = performance.now();
        if (!out.isTTY || now - told < 100) return;
        told = now;
        out.write(`\r\u001b[K  … ${WORDS[name]}: ${done} of ${of}`);
      });
      times[name] = performance.now() - start;
      out.write(
        `${out.isTTY ? '\r\u001b[K' : ''}  ${`${(times[name] / 1000).toFixed(1)} s`.padStart(7)}  ${WORDS[name]}\n`,
      );
      return result;
    },
  };
}
