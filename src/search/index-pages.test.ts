import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page, SearchRecord } from '../views/page.ts';
import { indexPages, type SearchIndex } from './index-pages.ts';

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'search-'));
});
afterEach(() => rm(cacheDir, { recursive: true }));

function page(path: string, language: string, search: Partial<SearchRecord> = {}): Page {
  return {
    view: 'letter',
    path,
    language,
    title: 'Sans serveur',
    description: '',
    alternates: [],
    feeds: [],
    structured: [],
    search: {
      title: 'Sans serveur',
      sections: [
        { words: 'Trois nuits sans réplication.' },
        { anchor: 'coupure', heading: 'La coupure', words: 'Le réseau tombe.' },
      ],
      kind: 'Lettre ouverte',
      date: '9 novembre 2017',
      filters: { provider: ['Nuage & Cie, SA'], kind: ['Lettre ouverte'] },
      sort: { date: '2017-11-09' },
      ...search,
    },
    model: {},
  };
}

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

interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { id: string; text: string }[];
}

async function fragmentsOf({ folder }: SearchIndex, language: string): Promise<Fragment[]> {
  const home = join(folder, language, 'fragment');
  const all = await Promise.all(
    (await readdir(home)).map(async (name) => gunzipSync(await readFile(join(home, name))).toString()),
  );
  // Pagefind puts its own name before the JSON.
  return all
    .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Fragment)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
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
  const index = await indexPages([...site(), page('/lettres/c/', 'fr', search)], { cacheDir });
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
