/**
 * The files of an index, put in their places without waiting for each: there are a thousand small ones, and a promise takes longer than a link.
 */
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkUnchanged } from '../config/unchanged.ts';

/** Every file of a folder once more, as a link where the file system can. */
export function linkFolder(from: string, to: string): void {
  const link = (file: string, target: string) => {
    try {
      linkSync(file, target);
    } catch {
      copyFileSync(file, target);
    }
  };
  putEach(from, to, link);
}

/**
 * Copies what stands in a folder, file by file: who changes a file of the site must not change the one that is kept.
 * @param published where the same folder stands in the last published site
 * @returns paths of the files below the folder
 */
export function copyBundle(from: string, to: string, published: string): string[] {
  const isPublished = existsSync(published);
  return putEach(from, to, (kept, file, name) => {
    if (!isPublished || !linkUnchanged(join(published, name), readFileSync(kept), file))
      copyFileSync(kept, file);
  });
}

function putEach(from: string, to: string, put: (from: string, to: string, name: string) => void): string[] {
  const files = filesBelow(from);
  for (const folder of new Set(files.map((file) => dirname(join(to, file)))))
    mkdirSync(folder, { recursive: true });
  for (const file of files) put(join(from, file), join(to, file), file);
  return files;
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
