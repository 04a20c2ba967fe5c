/** Builds that somebody or something stops, and what they leave. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folders } from '../../config/folders.ts';
import type { FaultPlan } from './faults.ts';
import { environmentOf, type SmallSite } from './small-site.ts';

export interface Stop {
  /** Milliseconds after its start; without it, only the fault stops it. */
  after?: number;
  /** Sent to the build, or with `group` to all that it started too, as Ctrl-C does. */
  signal?: NodeJS.Signals;
  group?: boolean;
  fault?: FaultPlan;
  environment?: Record<string, string>;
}

export interface Stopped {
  pid: number;
  /** Its exit code, or the signal that ended it. */
  end: number | NodeJS.Signals;
  output: string;
}

/** Runs a build and stops it; one that was faster ends by itself. */
export function stopBuild(
  site: SmallSite,
  { after, signal = 'SIGKILL', group, fault, environment }: Stop,
): Promise<Stopped> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: folders.root,
    detached: true,
    env: environmentOf(site, {
      ...environment,
      ...(fault && {
        CAHIERS_FAULT: JSON.stringify(fault),
        NODE_OPTIONS: '--import=./src/tests/sites/faults.ts',
      }),
    }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const pid = child.pid!;
  const timer =
    after === undefined
      ? undefined
      : setTimeout(() => {
          try {
            process.kill(group ? -pid : pid, signal);
          } catch {
            // It has ended by itself.
          }
        }, after);
  return new Promise((resolve) =>
    child.once('exit', (code, ended) => {
      clearTimeout(timer);
      // What it wrote last may still be on its way; what it started may hold its output open for longer.
      setTimeout(() => resolve({ pid, end: ended ?? code!, output }), 30);
    }),
  );
}

/** Hash of every file of a site with its path: two trees with the same hash are the same. */
export function treeDigest(folder: string): string {
  if (!existsSync(folder)) return 'no site';
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files)
    hash.update(file.slice(folder.length)).update(createHash('sha256').update(readFileSync(file)).digest());
  return hash.digest('hex');
}

/** What no build may leave: half a site, locks, drafts of files, pages drawn apart by these processes. */
export function leavings({ cache, dist }: SmallSite, pids: readonly number[]): string[] {
  const beside = readdirSync(dirname(dist)).filter((name) => /^dist\.(?!previous$)/.test(name));
  const drafts = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:^lock|\.part|\.tmp|\.new|^(?:entries|pictures)\/.*\.\d+)$/.test(path),
  );
  const drawn = readdirSync(join(folders.root, '.cache')).filter((name) =>
    pids.some((pid) => name === `drawn-${pid}`),
  );
  return [...beside, ...drafts, ...drawn];
}
