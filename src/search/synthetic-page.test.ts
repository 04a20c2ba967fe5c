import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchRecord } from '../views/page.ts';
import { fragmentsOf, page } from './index-pages.fixture.ts';
import { indexPages } from './index-pages.ts';

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'search-'));
});
afterEach(() => rm(cacheDir, { recursive: true }));

test('contributed text gives Pagefind no orders: no attribute, no anchor, no weight, no address', async () => {
  const hostile = [
    '"><p data-pagefind-filter="provider:Faux">',
    '" data-pagefind-weight="10" x="',
    '<a data-pagefind-meta="url[href]" href="javascript:alert(1)">',
    '</h1></body><body data-pagefind-body>',
    '___PAGEFIND_ANCHOR___h2:7:faux ___PAGEFIND_WEIGHT___9 ___END_PAGEFIND_WEIGHT___',
    '_____PAGEFIND_ANCHOR___h2:8:autre',
    '\u0000\ud800 ]]> <!-- <script>alert(1)</script>',
  ].join(' ');
  const search: Partial<SearchRecord> = {
    title: hostile,
    sections: [
      { words: hostile },
      { anchor: 'x" data-pagefind-ignore="', heading: hostile, words: hostile },
      { anchor: '___PAGEFIND_ANCHOR___h1:0:y', heading: 'Suite', words: 'fin' },
    ],
    kind: hostile,
    state: hostile,
    filters: { provider: [hostile], issue: ['data-pagefind-filter'] },
  };
  const index = await indexPages(
    [page('/lettres/a/', 'fr'), page('/lettres/b/', 'fr'), page('/lettres/c/', 'fr', search)],
    { cacheDir },
  );
  const fragments = await fragmentsOf(index, 'fr');
  const found = fragments.find(({ url }) => url === '/lettres/c/')!;
  expect(Object.keys(found.filters).sort()).toEqual(['issue', 'provider']);
  expect(found.filters['provider']).toHaveLength(1);
  expect(Object.keys(found.meta).sort()).toEqual(['date', 'kind', 'state', 'title']);
  expect(found.anchors).toEqual([]);
  expect(found.content).toContain('javascript:alert(1)');
  expect(found.content.match(/alert\(1\)<\/script>/g)).toHaveLength(4);
  // Nobody's page can take the others out of the index.
  expect(fragments).toHaveLength(3);
});

test('names of providers are found and stand in no excerpt', async () => {
  const search = { names: ['Nuage & Cie', '東京のサーバー'] };
  const [only] = await fragmentsOf(await indexPages([page('/a/', 'fr', search)], { cacheDir }), 'fr');
  expect(only!.meta['names']).toMatch(/^Nuage & Cie, 東京 /);
  expect(only!.content).not.toContain('Nuage');
});

test('words of scripts without spaces are indexed one by one, and shown as they are written', async () => {
  const search = { title: '東京のサーバー', sections: [{ words: '返事はありません。' }] };
  const [only] = await fragmentsOf(await indexPages([page('/a/', 'fr', search)], { cacheDir }), 'fr');
  expect(only!.meta['title']).toBe('東京のサーバー');
  expect(only!.content.split(' ')).toEqual(expect.arrayContaining(['東京', '返事']));
});

test('a facet whose name is no key is a fault that is told', async () => {
  const wrong = page('/lettres/a/', 'fr', { filters: { 'kind[content]': ['x'] } });
  await expect(indexPages([wrong], { cacheDir })).rejects.toThrow('keys are lower-case words');
});
