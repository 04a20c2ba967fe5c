/** Puts a finished site in the place of the last one. */
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Swaps by rename, which a file system does whole or not at all, and keeps the site before in `<site>.previous`.
 * Between the two renames nothing stands at `site`; `recover` mends that when a process was killed just there.
 */
export async function publish(next: string, site: string): Promise<void> {
  const previous = `${site}.previous`;
  await rm(previous, { recursive: true, force: true });
  if (await exists(site)) await rename(site, previous);
  await rename(next, site);
}

/**
 * Empties the place beside the site while the build draws; the published site is not touched. In a thread: thousands of removals would
 * stand in the queue of this process before the files that are written.
 * @throws when the folder cannot be removed
 */
export async function clearBeside(site: string): Promise<void> {
  if (!(await exists(`${site}.previous`))) return;
  const thread = new Worker(new URL('./clear-thread.ts', import.meta.url), {
    workerData: `${site}.previous`,
  });
  await once(thread, 'exit');
}

/** Puts the last good site back when a killed publication left none. Called before a build and before a preview. */
export async function recover(site: string): Promise<boolean> {
  const previous = `${site}.previous`;
  if ((await exists(site)) || !(await exists(previous))) return false;
  await rename(previous, site);
  return true;
}

/** Moves everything below a folder into another, on another file system too, and removes the folder. */
export async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && (await exists(target))) await moveInto(source, target);
    else await rename(source, target).catch(() => cp(source, target, { recursive: true }));
  }
  await rm(from, { recursive: true, force: true });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
