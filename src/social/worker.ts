/** One thread of `album.ts`: draws cards, each into its file. */
import { rename, writeFile } from 'node:fs/promises';
import { threadId } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';
import { serve } from './threads.ts';

/** A card and the file its picture goes to. */
export interface Drawing {
  card: Card;
  file: string;
}

await serve<Drawing>(async ({ card, file }) => {
  // Under its own name only when complete: a build that is killed leaves no half picture behind.
  const unfinished = `${file}.${process.pid}-${threadId}.tmp`;
  await writeFile(unfinished, await drawCard(card));
  await rename(unfinished, file);
});
