import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { addressOf, cardHash } from './address.ts';
import type { Card } from './card.ts';
import { socialFolder } from './source.ts';
import { inThreads } from './threads.ts';
import type { Drawing } from './worker.ts';

export interface Album {
  /** Where pictures are kept between builds, by hash. */
  cacheDir: string;
  /** The root of the site being built; pictures go to `social/` in it. */
  outDir: string;
  /** Threads at most; when not given one less than the machine has processors, because a build does much else meanwhile. */
  workers?: number;
  /** Called after each picture that had to be drawn. */
  onDrawn?: (card: Card) => void;
}

/** A thread takes 0.3 s of a processor until its first picture is drawn, as long as forty more. */
const WORTH_A_THREAD = 40;

const picture = (hash: string) => `${hash}.png`;

/**
 * Puts the kept picture into the site: as a hard link where the file system can, else as a copy. It does not wait,
 * because a link takes 0.02 ms and this thread, once let go, draws pages for as long as 40 ms before it comes back.
 */
function place(kept: string, published: string): void {
  try {
    linkSync(kept, published);
  } catch (error) {
    // Its name is the hash of its content, so a picture that is already there is this one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') copyFileSync(kept, published);
  }
}

/**
 * Gives every card its picture at `cardAddress(card)` in the site, drawing only those that the cache lacks. Two cards
 * that look the same share one.
 * @returns how many were drawn now and how many were there, and the paths of all below the root of the site
 * @throws an Error that names the card whose drawing failed or ended its thread
 */
export async function drawAlbum(
  cards: readonly Card[],
  album: Album,
): Promise<{ drawn: number; reused: number; files: string[] }> {
  const { cacheDir, outDir, workers = availableParallelism() - 1, onDrawn } = album;
  const distinct = new Map(cards.map((card) => [cardHash(card), card]));
  mkdirSync(cacheDir, { recursive: true }); // without waiting here either, an album of kept pictures is done at once
  const kept = new Set(readdirSync(cacheDir));
  const missing: Drawing[] = [...distinct]
    .filter(([hash]) => !kept.has(picture(hash)))
    .map(([hash, card]) => ({ card, file: join(cacheDir, picture(hash)) }));
  await inThreads(missing, {
    script: join(socialFolder, 'worker.ts'),
    threads: Math.max(1, Math.min(workers, Math.ceil(missing.length / WORTH_A_THREAD))),
    onDone: ({ card }) => onDrawn?.(card),
    nameOf: ({ card }) => `The picture of the ${card.kind} “${card.title}” could not be drawn`,
  });
  mkdirSync(join(outDir, 'social'), { recursive: true });
  for (const hash of distinct.keys()) place(join(cacheDir, picture(hash)), join(outDir, addressOf(hash)));
  const files = [...distinct.keys()].map(addressOf);
  return { drawn: missing.length, reused: distinct.size - missing.length, files };
}

/**
 * Removes from the cache the pictures of no card any more, and what a killed build left unfinished; nothing else.
 * Not for use while another build draws into the same cache.
 * @returns how many files were removed
 */
export async function pruneAlbum(cacheDir: string, keep: readonly Card[]): Promise<number> {
  const wanted = new Set(keep.map((card) => picture(cardHash(card))));
  const ours = /^[0-9a-f]{16}\.png(?:\.\d+-\d+\.tmp)?$/;
  const stale = (await readdir(cacheDir)).filter((name) => ours.test(name) && !wanted.has(name));
  for (const name of stale) await rm(join(cacheDir, name));
  return stale.length;
}
