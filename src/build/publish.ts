/** Puts a finished site in the place of the last one. */
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

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

/** Empties the places beside the site: takes long, so a build does it while it draws. The published site is not touched. */
export async function clearBeside(site: string): Promise<void> {
  await rm(`${site}.previous`, { recursive: true, force: true });
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
