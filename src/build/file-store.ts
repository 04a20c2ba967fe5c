/**
 * Files as they were written last time, by the hash of all they hold and of the code that wrote them.
 *
 * They are links, not copies: four thousand small files are put in place in a tenth of the time. Somebody who changed a file of the
 * site in place would change the kept one too; every kept file therefore bears a time that follows from its name, and one that bears another is
 * no longer trusted.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface FileStore {
  has(key: string): boolean;
  /** Puts the kept file in its place; false when there is none. */
  restore(key: string, file: string): boolean;
  /** Keeps a file, so that it can be restored from now on. */
  keep(key: string, file: string): void;
  /** Forgets what nobody asked for since the store was opened. */
  prune(): void;
}

/**
 * The time that a kept file bears, in seconds: from its name, so that other content has another time. Servers make an ETag, and rsync
 * its choice of files, from size and time alone.
 */
const ageOf = (name: string) => 1_000_000_000 + Number.parseInt(name.slice(0, 7), 16);

/** Synchronous on purpose: a file is a call of some microseconds, and waiting for each costs ten times that. */
export function openFileStore(folder: string, code: string): FileStore {
  mkdirSync(folder, { recursive: true });
  const kept = new Set(readdirSync(folder));
  const wanted = new Set<string>();
  const made = new Set<string>();
  const nameOf = (key: string) => {
    const name = createHash('sha256').update(code).update(key).digest('hex').slice(0, 32);
    wanted.add(name);
    return name;
  };
  const isTrusted = (name: string) => {
    if (!kept.has(name)) return false;
    const { mtimeMs, size } = statSync(join(folder, name));
    // A power cut may leave a file its name and its time, and none of its words.
    return size > 0 && mtimeMs === ageOf(name) * 1000;
  };
  return {
    has: (key) => isTrusted(nameOf(key)),
    restore(key, file) {
      const name = nameOf(key);
      if (!isTrusted(name)) return false;
      const place = dirname(file);
      if (!made.has(place)) mkdirSync(place, { recursive: true });
      made.add(place);
      putLink(join(folder, name), file, ageOf(name));
      return true;
    },
    keep(key, file) {
      const name = nameOf(key);
      const place = join(folder, name);
      utimesSync(file, ageOf(name), ageOf(name));
      // Under another name first: half a copy must never look kept.
      putLink(file, `${place}.part`, ageOf(name));
      renameSync(`${place}.part`, place);
      kept.add(name);
    },
    prune() {
      for (const name of kept) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** A link where the file system can, else a copy that bears the same time. */
function putLink(from: string, to: string, age: number): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      rmSync(to, { force: true });
      return putLink(from, to, age);
    }
    copyFileSync(from, to);
    utimesSync(to, age, age);
  }
}
