/**
 * One build at a time on a folder.
 *
 * A claim is a file of a name of its own: who, where, since when. Whoever wants the folder writes a claim first and looks for others
 * after. Two that want it at once therefore see each other, whatever the order; the later one gives way. A claim whose process has ended
 * is removed by whoever finds it: because its name is never used again, nobody can remove the claim of a living process by mistake, which
 * is the fault of a lock that is one file (between reading it and removing it, it may have become somebody else's).
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startOf, systemDigest } from './processes.ts';

export interface Holder {
  pid: number;
  host: string;
  /** Milliseconds of the epoch. */
  since: number;
  /** The folder of its claim. */
  folder: string;
}

/** Where the claims on a site and on a cache are: beside the one, because it changes places, and in the other. */
export const claimsOnSite = (site: string): string => `${site}.lock`;
export const claimsOnCache = (cache: string): string => join(cache, 'lock');

export interface Lock {
  /** Gives the folders free. Does not wait, so that a process can do it while it ends. */
  release(): void;
}

/** How often a claim is renewed, and after how long without it a claim of another system counts no more, in milliseconds. */
const RENEWED = 15_000;
const EXPIRED = 120_000;
/** How long an earlier claim waits for later ones to give way. They do so within some milliseconds. */
const PATIENCE = 500;

/**
 * Takes all folders or none.
 * @param folders of claims
 * @returns the lock, or who holds one of them
 * @throws what the file system says when claims cannot be written
 */
export async function lock(folders: readonly string[]): Promise<Lock | Holder> {
  const taken: Lock[] = [];
  const release = () => taken.splice(0).forEach((one) => one.release());
  for (const folder of folders) {
    const one = await lockOne(folder);
    if (!('release' in one)) {
      release();
      return one;
    }
    taken.push(one);
  }
  return { release };
}

/** Who holds a folder now; for those who only want to look. */
export function holderOf(folder: string): Holder | undefined {
  return claimsIn(folder, Date.now()).living[0]?.holder;
}

async function lockOne(folder: string): Promise<Lock | Holder> {
  const name = nameOf({ pid: process.pid, host: hostname(), since: Date.now() });
  const file = join(folder, name);
  const renewal = setInterval(() => renew(file), RENEWED).unref();
  const release = () => {
    clearInterval(renewal);
    rmSync(file, { force: true });
    try {
      rmdirSync(folder);
    } catch {
      // Another claim is in it, or it is gone already.
    }
  };
  try {
    writeClaim(folder, file);
    for (const start = Date.now(); ; await wait(10)) {
      // The clock of the file system: on a shared disk it is another's.
      const { living, dead } = claimsIn(folder, statSync(file).mtimeMs);
      for (const one of dead) rmSync(join(folder, one), { force: true });
      const others = living.filter((one) => one.name !== name);
      if (others.length === 0) return { release };
      if (others[0]!.name < name || Date.now() - start > PATIENCE) {
        release();
        return others[0]!.holder;
      }
    }
  } catch (error) {
    release();
    throw error;
  }
}

/** `<since>-<pid>-<start of the process>-<system>-<lot>-<host>`: sorted by name, the earliest is first. */
const CLAIM = /^(\d+)-(\d+)-(\w*)-([0-9a-f]{12})-[0-9a-f]{8}-([\w.-]*)$/;

function nameOf({ pid, host, since }: Omit<Holder, 'folder'>): string {
  const lot = randomBytes(4).toString('hex');
  return [since, pid, startOf(pid) ?? '', systemDigest(), lot, host.replace(/[^\w.-]/g, '_')].join('-');
}

function claimsIn(folder: string, now: number) {
  const living: { name: string; holder: Holder }[] = [];
  const dead: string[] = [];
  for (const name of namesIn(folder)) {
    const [, since, pid, start, system, host] = CLAIM.exec(name) ?? [];
    if (since === undefined) continue;
    const lives =
      system === systemDigest()
        ? startOf(Number(pid)) === start
        : now - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0) < EXPIRED;
    if (lives) living.push({ name, holder: { pid: Number(pid), since: Number(since), host: host!, folder } });
    else dead.push(name);
  }
  return { living, dead };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Another build that ends may remove the empty folder just before the claim is in it: then once more. */
function writeClaim(folder: string, file: string): void {
  for (let left = 20; ; left--) {
    mkdirSync(folder, { recursive: true });
    try {
      return writeFileSync(file, '');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || left === 0) throw error;
    }
  }
}

function renew(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Whoever removed the cache while a build runs has removed its claim too; the build goes on.
  }
}
