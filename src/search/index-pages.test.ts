import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from '../views/page.ts';
import { fragmentsOf, page } from './index-pages.fixture.ts';
import { indexPages, type SearchIndex } from './index-pages.ts';

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'search-'));
});
afterEach(() => rm(cacheDir, { recursive: true }));

const site = (): Page[] => [
  page('/lettres/a/', 'fr'),
  page('/lettres/b/', 'fr', { title: 'Panne', sections: [{ words: 'Autre chose.' }] }),
  page('/en/letters/c/', 'en', { title: 'Outage', sections: [{ words: 'It kept failing.' }] }),
];

async function bytesOf({ folder, files }: SearchIndex): Promise<[string, string][]> {
  return Promise.all(
    files.map(async (file) => [file, (await readFile(join(folder, file))).toString('base64')] as const),
  ) as Promise<[string, string][]>;
}

test('each language has a bundle with its own stemmer and without Pagefind’s interfaces', async () => {
  const index = await indexPages(site(), { cacheDir });
  expect(index.counts).toEqual({ en: 1, fr: 2 });
  expect(index.files).toContain('fr/wasm.fr.pagefind');
  expect(index.files).toContain('en/wasm.en.pagefind');
  expect(index.files.filter((file) => /ui\.|highlight/.test(file))).toEqual([]);
});

test('a page keeps its words, its facets to the comma and the anchors of its headings', async () => {
  const [first] = await fragmentsOf(await indexPages(site(), { cacheDir }), 'fr');
  expect(first).toMatchObject({
    url: '/lettres/a/',
    filters: { provider: ['Nuage & Cie, SA'], kind: ['Lettre ouverte'] },
    meta: { title: 'Sans serveur', kind: 'Lettre ouverte', date: '9 novembre 2017' },
    anchors: [{ id: 'coupure', text: 'La coupure' }],
  });
});

test('the same pages in another order, in another cache, give the same bytes', async () => {
  const once = await bytesOf(await indexPages(site(), { cacheDir: join(cacheDir, 'one') }));
  const again = await bytesOf(await indexPages(site().reverse(), { cacheDir: join(cacheDir, 'two') }));
  expect(again).toEqual(once);
});

test('an unchanged site is not indexed again, even in a cache that was copied', async () => {
  const first = await indexPages(site(), { cacheDir });
  const copy = join(cacheDir, 'copy');
  await cp(join(cacheDir, 'search'), join(copy, 'search'), { recursive: true });
  const second = await indexPages(site(), { cacheDir: copy });
  expect([first.kept, second.kept]).toEqual([false, true]);
  expect(await bytesOf(second)).toEqual(await bytesOf(first));
});

test('a change in one language leaves the other’s files as they are, and nothing of the old index stays', async () => {
  const first = await indexPages(site(), { cacheDir });
  const french = (await bytesOf(first)).filter(([file]) => file.startsWith('fr/'));
  const changed = [...site().slice(0, 2), page('/en/letters/c/', 'en', { title: 'Outages' })];
  const second = await indexPages(changed, { cacheDir });
  expect(second.indexed).toEqual(['en']);
  expect((await bytesOf(second)).filter(([file]) => file.startsWith('fr/'))).toEqual(french);
  expect(await readdir(join(cacheDir, 'search'))).toHaveLength(2);
});

test('an interrupted index is made again', async () => {
  const first = await indexPages(site(), { cacheDir });
  await rm(`${first.folder}.json`);
  await rm(join(first.folder, 'fr'), { recursive: true });
  const second = await indexPages(site(), { cacheDir });
  expect(second.indexed).toEqual(['en', 'fr']);
  expect(second.files).toEqual(first.files);
});
