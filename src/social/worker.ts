/** One thread of `album.ts`: draws cards, each into its file. */
import { renameSync, writeFileSync } from 'node:fs';
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
  // Without waiting: nobody else works in this thread.
  writeFileSync(unfinished, await drawCard(card));
  renameSync(unfinished, file);
});
