import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What a thread answers to each job: nothing, or why it failed. */
export interface Answer {
  error?: string;
}

export interface Work<Job> {
  /** The module each thread runs; it answers every message with one `Answer`. */
  script: string | URL;
  threads: number;
  onDone: (job: Job) => void;
  /** How a failure names its job. */
  nameOf: (job: Job) => string;
}

/** Posts one job and waits for its answer, or for the end of the thread, whichever comes first. */
async function answer(worker: Worker, job: unknown): Promise<Answer> {
  const stop = new AbortController();
  const { signal } = stop;
  worker.postMessage(job);
  try {
    return await Promise.race([
      once(worker, 'message', { signal }).then(([message]: Answer[]) => message ?? {}), // `once` rejects on 'error'
      once(worker, 'exit', { signal }).then(([code]) => ({ error: `its thread ended with code ${code}` })),
    ]);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    stop.abort();
  }
}

/**
 * Does every job, each thread taking the next one when it is free.
 * @throws an Error that names the first job that failed, or on which a thread died; no further job is begun
 */
export async function inThreads<Job>(jobs: readonly Job[], work: Work<Job>): Promise<void> {
  const waiting = [...jobs];
  const failures: Error[] = [];
  const serve = async () => {
    const worker = new Worker(work.script, { execArgv: [] });
    worker.on('error', () => {}); // also heard by `answer`; unheard, it would end the process
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const { error } = await answer(worker, job);
      if (error === undefined) {
        work.onDone(job);
        continue;
      }
      failures.push(new Error(`${work.nameOf(job)}: ${error}`));
      waiting.length = 0;
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(work.threads, jobs.length) }, serve));
  const [first] = failures;
  if (first !== undefined) throw first;
}
