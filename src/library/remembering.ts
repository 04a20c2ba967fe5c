/** What `npm run remember` does: writes a leaf for what is published and not yet in the log. */
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identityOf } from '../history/fingerprint.ts';
import { leafOf, writeLeaf, type Leaf, type Line } from '../history/leaf.ts';
import { linesToRemember, type Texts } from '../history/recording.ts';
import { LOG_FOLDER } from './published-log.ts';
import type { Reading } from './reading.ts';

/**
 * Texts of a reading for the log. Invented ones, which show how the site works, come and go: they enter it only if they are in it already.
 */
export function textsOf({ entries, tombstones, log }: Reading): Texts {
  const texts = entries.flatMap((entry) => {
    if (!('asPublished' in entry) || !entry.asPublished) return [];
    const isKnown = log?.standing.has(identityOf(entry.asPublished.uid));
    return 'example' in entry && entry.example && !isKnown ? [] : [entry.asPublished];
  });
  return { texts, gone: tombstones };
}

/** Lines that the log does not have yet. */
export function waitingLines(reading: Reading): Line[] {
  return reading.log ? linesToRemember(reading.log, textsOf(reading), reading.today) : [];
}

/**
 * Writes the next leaf, whole or not at all, and never over another. Undefined when there is nothing new.
 * @throws when the folder cannot be written
 */
export async function remember(reading: Reading, content: string): Promise<Leaf | undefined> {
  const lines = waitingLines(reading);
  if (lines.length === 0 || !reading.log) return undefined;
  const leaf = leafOf(reading.today, reading.log.heads, lines);
  const folder = join(content, LOG_FOLDER);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${leaf.name}.${process.pid}`);
  await writeFile(draft, writeLeaf(leaf));
  try {
    // A link, unlike a rename, fails where something stands already.
    await link(draft, join(folder, `${leaf.name}.txt`));
  } finally {
    await rm(draft, { force: true });
  }
  return leaf;
}
