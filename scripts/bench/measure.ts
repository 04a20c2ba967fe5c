/** Runs a command as a process of its own and tells what it took: wall time, processor time and peak memory of it and its children. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor, all threads and children; undefined where /proc is missing (not Linux). */
  cpu: number | undefined;
  /** Greatest sum of resident memory of the process and its children, in bytes; sampled every 50 ms. */
  peak: number | undefined;
  output: string;
}

/** @throws when the command does not exit with 0, with the end of what it printed */
export async function measure(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Cost> {
  // What an earlier build wrote goes to the disk now, not in the time of this one. Where there is no such command, nothing happens.
  spawnSync('sync');
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ticks = new Map<number, number>();
  let peak = 0;
  const sample = () => {
    let resident = 0;
    for (const { pid, time, memory } of family(child.pid!)) {
      ticks.set(pid, time);
      resident += memory;
    }
    peak = Math.max(peak, resident);
  };
  const timer = setInterval(sample, 50);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}\n${output.slice(-3000)}`);
  const seen = ticks.size > 0;
  return {
    wall: (performance.now() - start) / 1000,
    // 100 ticks a second: USER_HZ, which Linux keeps for its user interface.
    cpu: seen ? [...ticks.values()].reduce((sum, time) => sum + time, 0) / 100 : undefined,
    peak: seen ? peak : undefined,
    output,
  };
}

/** A process and its descendants, as /proc tells them (proc(5): fields 4, 14, 15 and 24 of `stat`). */
function family(root: number): { pid: number; time: number; memory: number }[] {
  const all = new Map<number, { pid: number; parent: number; time: number; memory: number }>();
  let names: string[] = [];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  for (const name of names)
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      all.set(Number(name), {
        pid: Number(name),
        parent: Number(fields[1]),
        time: Number(fields[11]) + Number(fields[12]),
        memory: Number(fields[21]) * 4096,
      });
    } catch {
      // It ended between the list and the reading.
    }
  const isOurs = (pid: number): boolean =>
    pid === root || (all.has(pid) && all.get(pid)!.parent > 1 && isOurs(all.get(pid)!.parent));
  return [...all.values()].filter(({ pid }) => isOurs(pid));
}
