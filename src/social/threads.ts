import { parentPort, Worker, workerData } from 'node:worker_threads';

export interface Work<Job> {
  /** The module each thread runs; it calls `serve`. */
  script: string | URL;
  threads: number;
  onDone: (job: Job) => void;
  /** How a failure names its job. */
  nameOf: (job: Job) => string;
}

/** What a thread is given: every job, and a place that all threads share. */
interface Desk {
  jobs: readonly unknown[];
  /** First the number of jobs that were begun, then, a place each, which job a thread has in hand. */
  taken: Int32Array<SharedArrayBuffer>;
  /** Of this thread, in `taken`. */
  place: number;
}

/** What a thread says after each job: nothing, or why it failed. */
interface Answer {
  job: number;
  error?: string;
}

/** Short-lived data is freed early: by itself a thread of pictures grows to 0.3 GB, so to 0.2 and no slower. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * In a thread: takes one job after another until none is left or one fails anywhere. The threads share out the jobs among
 * themselves, because the one that started them draws pages meanwhile: while each job was asked of it, and it was busy for
 * 40 ms at a time, 300 pictures took 45 s instead of 6.
 */
export async function serve<Job>(work: (job: Job) => Promise<void> | void): Promise<void> {
  const { jobs, taken, place } = workerData as Desk;
  for (let job = Atomics.add(taken, 0, 1); job < jobs.length; job = Atomics.add(taken, 0, 1)) {
    Atomics.store(taken, place, job);
    const answer: Answer = { job };
    try {
      await work(jobs[job] as Job);
    } catch (error) {
      answer.error = reason(error);
      Atomics.store(taken, 0, jobs.length);
    }
    parentPort?.postMessage(answer);
  }
}

/**
 * Does every job once.
 * @throws an Error that names the first job that failed, or on which a thread died; no further job is begun
 */
export async function inThreads<Job>(jobs: readonly Job[], work: Work<Job>): Promise<void> {
  const threads = Math.min(work.threads, jobs.length);
  const taken = new Int32Array(new SharedArrayBuffer(4 * (threads + 1)));
  const failures: Error[] = [];
  const fail = (job: number, error: string): void => {
    Atomics.store(taken, 0, jobs.length);
    failures.push(new Error(`${work.nameOf(jobs[job]!)}: ${error}`));
  };
  const run = (place: number): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const desk: Desk = { jobs, taken, place };
    const worker = new Worker(work.script, { execArgv: [], resourceLimits, workerData: desk });
    worker.on('message', ({ job, error }: Answer) => {
      if (error === undefined) work.onDone(jobs[job]!);
      else fail(job, error);
    });
    worker.on('error', (error) => fail(Atomics.load(taken, place), reason(error)));
    worker.on('exit', (code) => {
      // One that could not be caught comes as 'error' first, and then with code 1.
      if (code !== 0 && failures.length === 0)
        fail(Atomics.load(taken, place), `its thread ended with code ${code}`);
      resolve();
    });
    return promise;
  };
  await Promise.all(Array.from({ length: threads }, (_, thread) => run(thread + 1)));
  const [first] = failures;
  if (first !== undefined) throw first;
}
