import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardAddress, cardHash } from './address.ts';
import { drawAlbum, pruneAlbum, type Album } from './album.ts';
import { drawCard } from './draw.ts';
import { samples } from './samples.ts';

const cards = Object.values(samples);
let folder: string;
let album: Album;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'album-'));
  album = { cacheDir: join(folder, 'cache'), outDir: join(folder, 'site'), workers: 2 };
});
afterEach(() => rmSync(folder, { recursive: true }));

test('each card gets its picture at its address, drawn once; a second album draws nothing', async () => {
  const drawn: string[] = [];
  const onDrawn = (card: { title: string }) => drawn.push(card.title);
  expect(await drawAlbum([...cards, samples.letter], { ...album, onDrawn })).toMatchObject({
    drawn: cards.length,
    reused: 0,
  });
  expect(drawn.sort()).toEqual(cards.map(({ title }) => title).sort());
  expect(readdirSync(join(album.outDir, 'social')).sort()).toEqual(
    cards.map((card) => `${cardHash(card)}.png`).sort(),
  );
  expect(await drawAlbum(cards, { ...album, onDrawn })).toMatchObject({ drawn: 0, reused: cards.length });
  expect(drawn).toHaveLength(cards.length);
});

test('a thread draws the same bytes as this one', async () => {
  await drawAlbum([samples.letter], album);
  const published = readFileSync(join(album.outDir, cardAddress(samples.letter)));
  expect(new Uint8Array(published)).toEqual(new Uint8Array(await drawCard(samples.letter)));
});

test('only the changed card is drawn again, and another site can take the rest from the cache', async () => {
  await drawAlbum(cards, album);
  const changed = { ...samples.letter, state: 'répondu en 12 jours' };
  const other = { ...album, outDir: join(folder, 'other') };
  expect(await drawAlbum([...cards.slice(1), changed], other)).toMatchObject({
    drawn: 1,
    reused: cards.length - 1,
  });
  expect(readdirSync(join(folder, 'other/social'))).toHaveLength(cards.length);
});

test('a card that cannot be drawn is named, and leaves no half picture', async () => {
  const broken = { ...samples.letter, title: 'Lettre cassée', kind: 'postcard' as 'letter' };
  await expect(drawAlbum([broken], album)).rejects.toThrow(
    'The picture of the postcard “Lettre cassée” could not be drawn: ',
  );
  expect(readdirSync(album.cacheDir)).toEqual([]);
});

test('pruning removes the pictures of no card and unfinished ones, and no file of somebody else', async () => {
  await drawAlbum([samples.letter, samples.page], album);
  writeFileSync(join(album.cacheDir, `${cardHash(samples.page)}.png.12-3.tmp`), '');
  writeFileSync(join(album.cacheDir, 'notes.txt'), '');
  expect(await pruneAlbum(album.cacheDir, [samples.letter])).toBe(2);
  expect(readdirSync(album.cacheDir).sort()).toEqual([`${cardHash(samples.letter)}.png`, 'notes.txt'].sort());
});
