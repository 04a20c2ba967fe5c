/** What `npm run check -- --fix` does: reads, repairs what needs no judgement, writes whole files, reads again. */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, basename, join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { fromWindows1252 } from '../repair/encoding.ts';
import { editFor, repaired, type Repaired } from '../repair/registry.ts';

export interface RepairedFile extends Repaired {
  file: string;
  /** It was not in UTF-8, and is now. */
  recoded: boolean;
  /** Problems that the repair answers. */
  count: number;
}

/**
 * Repairs of the files that have problems; nothing is written.
 * @param content the owner's folder
 */
export async function repairsOf(problems: readonly Problem[], content: string): Promise<RepairedFile[]> {
  const found: RepairedFile[] = [];
  for (const [file, own] of Map.groupBy(problems, ({ at }) => at.file)) {
    const bytes = await readFile(pathOf(file, content)).catch(() => undefined);
    if (!bytes) continue;
    const recoded = own.some(({ rule }) => rule === 'not-utf8');
    const text = recoded
      ? fromWindows1252(bytes)
      : bytes
          .toString('utf8')
          .replace(/^\ufeff/, '')
          .replace(/\r\n?/g, '\n');
    if (text === undefined) continue;
    const edits = recoded ? [] : own.flatMap((one) => editFor(one, text) ?? []);
    if (recoded || edits.length > 0)
      found.push({ file, recoded, count: recoded ? 1 : edits.length, ...repaired(text, edits) });
  }
  return found;
}

/** How many problems have a repair. */
export async function countRepairable(problems: readonly Problem[], content: string): Promise<number> {
  const files = await repairsOf(problems, content);
  return files.reduce((sum, { count }) => sum + count, 0);
}

/** Writes a repaired file beside itself and puts it in its place at once: whoever is stopped has the old file or the new one. */
export async function writeRepaired({ file, text }: RepairedFile, content: string): Promise<void> {
  const path = pathOf(file, content);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await writeFile(draft, text, { mode: (await stat(path)).mode });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Problems name files from the folder above the owner's. */
const pathOf = (file: string, content: string): string => join(content, file.slice(file.indexOf('/') + 1));
