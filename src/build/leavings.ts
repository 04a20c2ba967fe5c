/** What a build that was stopped leaves behind: half a site, pages drawn apart, drafts of files of the cache. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startOf } from './processes.ts';
import { nextOf } from './publish.ts';

export interface Places {
  root: string;
  cache: string;
  site: string;
}

/** Folders in which files are first written under a name that ends in the number of the process, and the mark of such a name. */
const DRAFTS: [folder: string, mark: RegExp][] = [
  ['entries', /\.(\d+)$/],
  ['pictures', /\.(\d+)$/],
  ['social', /\.(\d+)-\d+\.tmp$/],
];
const DRAWN = /^drawn-(\d+)$/;

/** Removes what ended processes, and this one, left. Nothing of those that run: dev writes into the same cache. */
export function clearLeavings({ root, cache, site }: Places): void {
  remove(nextOf(site));
  for (const [folder, mark] of [
    [join(root, '.cache'), DRAWN] as const,
    ...DRAFTS.map(([name, mark]) => [join(cache, name), mark] as const),
  ])
    for (const name of namesIn(folder)) {
      const pid = Number(mark.exec(name)?.[1]);
      if (pid && (pid === process.pid || startOf(pid) === undefined)) remove(join(folder, name));
    }
}

/** Once more when something was written meanwhile by what is just ending. */
function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
