/** Tells what a build does while it does it: a line a phase, with its time, and a count on long work. */
import { performance } from 'node:perf_hooks';
import type { Writable } from 'node:stream';
import type { BuildWords, PhaseName } from '../i18n/building/words.ts';

export interface Progress {
  /** Runs a phase and tells it; `tell(done, of)` moves the count of the line on a terminal. */
  phase<T>(name: PhaseName, work: (tell: (done: number, of: number) => void) => Promise<T>): Promise<T>;
  /** Milliseconds of each finished phase; phases that run beside one another overlap. */
  readonly times: Readonly<Record<string, number>>;
}

/** Progress on a stream: moving counts on a terminal, finished lines elsewhere. */
export function progressOn(out: Writable & { isTTY?: boolean }, words: BuildWords): Progress {
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
        out.write(`\r\u001b[K  … ${words.ongoing(words.phases[name], done, of)}`);
      });
      times[name] = performance.now() - start;
      const time = words.seconds(times[name] / 1000).padStart(7);
      out.write(`${out.isTTY ? '\r\u001b[K' : ''}  ${time}  ${words.phases[name]}\n`);
      return result;
    },
  };
}
