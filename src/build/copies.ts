/** Copies of many files, many at a time but not all: a process may only hold so many open. */
import { copyFile, mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const BATCH = 64;

export async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH)
    await Promise.all(items.slice(start, start + BATCH).map(work));
}

/** Every file below a folder, hidden ones left out but for what the web keeps in `.well-known` (RFC 8615). */
export async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith('.') || name === '.well-known');
  await inBatches(
    shown.filter((entry) => entry.isFile()),
    ({ name }) => copyFile(join(from, name), join(to, name)),
  );
  for (const { name } of shown.filter((entry) => entry.isDirectory()))
    await copyFolder(join(from, name), join(to, name));
}

/** A file that is whole under its name or not there: for what later builds find. */
export async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, `${to}.part`);
  await rename(`${to}.part`, to);
}
