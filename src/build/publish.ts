/**
 * Puts a finished site in the place of the last one, so that whenever a process is killed the site is the old one or the new one, whole.
 *
 * A first site is renamed into its place. A later one changes places with the last in one step where the machine can (`exchange.ts`):
 * nobody ever sees a moment without a site. Elsewhere (macOS, Windows, network drives, machines without Perl) two renames are needed,
 * some microseconds apart; they are made by a process of their own that the end of the build does not reach (`swap-process.ts`).
 *
 * A link in the place of the site, set to another folder in one step, was thought of: uploading tools and hosts follow such links
 * differently, and some publish nothing.
 *
 * What remains: where two renames are needed, the end of the whole machine, or of that one process, just between them leaves no site;
 * `recover` puts the last one back at the next start. And files are not forced onto the disk, which would cost seconds: after a power
 * cut within about half a minute of a publication, build again without the cache.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { exchange } from './exchange.ts';

/** The folders beside the site: what is being built, and the site before. */
export const nextOf = (site: string): string => `${site}.next`;
export const previousOf = (site: string): string => `${site}.previous`;

/**
 * Publishes what stands in `nextOf(site)`, and keeps the site before in `previousOf(site)`.
 * @param inOneStep exchanges two folders; false when it cannot
 * @throws what the file system says; the site is then what it was
 */
export async function publish(site: string, inOneStep = exchange): Promise<void> {
  const [next, previous] = [nextOf(site), previousOf(site)];
  rmSync(previous, { recursive: true, force: true });
  if (!existsSync(site)) renameSync(next, site);
  else if (inOneStep(next, site)) renameSync(next, previous);
  else await swapApart(next, site, previous);
}

async function swapApart(next: string, site: string, previous: string): Promise<void> {
  const script = fileURLToPath(new URL('./swap-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, next, site, previous], {
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = once(child, 'close') as Promise<[number | null]>;
  // An answer, or its end without one.
  await Promise.race([once(child.stdout, 'data'), ended]);
  child.stdin.on('error', () => {});
  child.stdin.end('now');
  const [code] = await ended;
  if (code === 0) return;
  const reason = /\bE[A-Z]{3,}\b/.exec(said)?.[0] ?? 'EIO';
  throw Object.assign(new Error(`${reason}: rename '${next}' -> '${site}'`), { code: reason, path: site });
}

/**
 * Empties the place beside the site while the build draws; the published site is not touched. In a thread: thousands of removals would
 * stand in the queue of this process before the files that are written.
 * @throws when the folder cannot be removed
 */
export async function clearBeside(site: string): Promise<void> {
  if (!existsSync(previousOf(site))) return;
  const thread = new Worker(new URL('./clear-thread.ts', import.meta.url), { workerData: previousOf(site) });
  await once(thread, 'exit');
}

/**
 * Puts the last good site back when a killed publication left none. Called before a build, and before a preview while nobody builds.
 * @returns whether there was something to put back
 */
export function recover(site: string): boolean {
  if (existsSync(site) || !existsSync(previousOf(site))) return false;
  renameSync(previousOf(site), site);
  return true;
}
