import { expect, test } from 'vitest';
import { inThreads } from './threads.ts';

/** A thread that does numbers, says why it refuses 13, and dies in two ways. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { serve } from '${import.meta.resolve('./threads.ts')}';
    await serve(async (job) => {
      if (job === 13) throw new Error('unlucky');
      if (job === 666) process.exit(3);
      if (job === 999) {
        setTimeout(() => { throw new Error('out of ink'); });
        await new Promise((resolve) => setTimeout(resolve, 5000));
      }
    });
  `)}`,
);
const done: number[] = [];
const work = {
  script,
  threads: 2,
  onDone: (job: number) => done.push(job),
  nameOf: (job: number) => `job ${job}`,
};

test('every job is done once, whatever the number of threads', async () => {
  done.length = 0;
  await inThreads([1, 2, 3, 4, 5], work);
  expect(done.sort()).toEqual([1, 2, 3, 4, 5]);
  await expect(inThreads([], work)).resolves.toBeUndefined();
});

test.each([
  [13, 'job 13: unlucky'],
  [666, 'job 666: its thread ended with code 3'],
  [999, 'job 999: out of ink'],
])('a failure of job %i names it, and no further job is begun', async (job, message) => {
  done.length = 0;
  await expect(inThreads([1, job, 2, 3], { ...work, threads: 1 })).rejects.toThrow(message);
  expect(done).toEqual([1]);
});
