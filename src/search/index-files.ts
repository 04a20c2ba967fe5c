/**
 * The files of an index, put in their places without waiting for each: there are a thousand small ones, and a promise takes longer than a link.
 */
import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file of a folder once more, as a link where the file system can. */
export function linkFolder(from: string, to: string): void {
  const link = (file: string, target: string) => {
    try {
      linkSync(file, target);
    } catch {
      copyFileSync(file, target);
    }
  };
  for (const file of filesBelow(from)) put(join(from, file), join(to, file), link);
}

/** Copies an index, file by file: who changes a file of the site must not change the one that is kept. */
export function copyIndex({ folder, files }: { folder: string; files: readonly string[] }, to: string): void {
  for (const file of files) put(join(folder, file), join(to, file), copyFileSync);
}

function put(from: string, to: string, how: (from: string, to: string) => void): void {
  mkdirSync(dirname(to), { recursive: true });
  how(from, to);
}

/** Paths of all files, sorted, with slashes. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
