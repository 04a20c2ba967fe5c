/** Files of `public/`, which the owner puts into the site by hand, as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Those that stand in the site unchanged. Their owner answers for them: a page of theirs may do what pages of the engine may not. Keys, places on
 * this machine and what cameras write into pictures are told all the same.
 */
export function ownersFiles(from: string, site: string): Set<string> {
  return new Set(
    entriesBelow(from)
      .map((file) => relative(from, file).replaceAll('\\', '/'))
      .filter((file) => {
        try {
          return readFileSync(join(from, file)).equals(readFileSync(join(site, file)));
        } catch {
          return false;
        }
      }),
  );
}

function entriesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
