/** One thread of `album.ts`: draws the cards it is sent, one after another, each into its file. */
import { rename, writeFile } from 'node:fs/promises';
import { parentPort, threadId } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';
import type { Answer } from './threads.ts';

/** A card and the file its picture goes to. */
export interface Drawing {
  card: Card;
  file: string;
}

parentPort?.on('message', async ({ card, file }: Drawing) => {
  const answer: Answer = {};
  try {
    // Under its own name only when complete: a build that is killed leaves no half picture behind.
    const unfinished = `${file}.${process.pid}-${threadId}.tmp`;
    await writeFile(unfinished, await drawCard(card));
    await rename(unfinished, file);
  } catch (error) {
    answer.error = error instanceof Error ? error.message : String(error);
  }
  parentPort?.postMessage(answer);
});
