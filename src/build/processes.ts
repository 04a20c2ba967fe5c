/** Which process is which: numbers of processes are given out again, by each machine and each container its own. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * What tells the numbers of this process's system from those of every other: the machine's name and, on Linux, this start of it and
 * the container (random boot_id(4); namespaces(7)).
 */
export function systemDigest(): string {
  const facts = [
    hostname(),
    attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    attempt(() => readlinkSync('/proc/self/ns/pid')),
  ];
  return createHash('sha256').update(facts.join('\n')).digest('hex').slice(0, 12);
}

/**
 * A mark of the moment at which a running process began, which a later process of the same number does not share; empty where the
 * system does not tell. Undefined when no such process runs; one that has ended and was not yet asked for its result has ended.
 */
export function startOf(pid: number): string | undefined {
  if (!exists(pid)) return undefined;
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  if (stat !== undefined) {
    // The name of the program, in brackets, may hold anything; after it come the state and, as the 22nd field, the start (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 'ZX'.includes(fields[0]!) ? undefined : fields[19]!;
  }
  if (process.platform === 'win32') return '';
  const asked = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] },
  });
  return (asked.stdout ?? '').replace(/\W/g, '');
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
