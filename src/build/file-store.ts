/** Files as they were written last time, by the hash of all they hold and of the code that wrote them. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyWhole, folderMaker, inBatches } from './copies.ts';

export interface FileStore {
  has(key: string): boolean;
  /** Puts the kept file in its place; false when there is none. */
  restore(key: string, file: string): Promise<boolean>;
  keep(key: string, file: string): Promise<void>;
  /** Forgets what was neither restored nor kept since the store was opened. */
  prune(): Promise<void>;
}

export async function openFileStore(folder: string, code: string): Promise<FileStore> {
  await mkdir(folder, { recursive: true });
  const kept = new Set(await readdir(folder));
  const wanted = new Set<string>();
  const makeFolder = folderMaker();
  const nameOf = (key: string) => {
    const name = createHash('sha256').update(code).update(key).digest('hex').slice(0, 32);
    wanted.add(name);
    return name;
  };
  return {
    has: (key) => kept.has(nameOf(key)),
    async restore(key, file) {
      const name = nameOf(key);
      if (!kept.has(name)) return false;
      await makeFolder(file);
      // A copy, not a link: what a host does to a file of the site must not change what is kept.
      await copyFile(join(folder, name), file);
      return true;
    },
    keep: (key, file) => copyWhole(file, join(folder, nameOf(key))),
    prune: () =>
      inBatches(
        [...kept].filter((name) => !wanted.has(name)),
        (name) => rm(join(folder, name), { force: true }),
      ),
  };
}
