/** Somebody searches a record so large that what was published long ago stands in an index of its own. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serve } from '../sites/server.ts';
import { build, LETTER, smallSite } from '../sites/small-site.ts';
import { useBrowser, watch, type Visit } from './browser.ts';

const shared = useBrowser();
let host: Awaited<ReturnType<typeof serve>>;
let dist: string;
let page: Page;
let visit: Visit;

/** The four that the tests ask for, as they were sent: by turns in what was published first and last. */
const ASKED = [
  { title: 'Premier orage', sent: '2013-03-01', published: '2014-01-01' },
  { title: 'Deuxième orage', sent: '2014-03-01', published: '2026-11-01' },
  { title: 'Troisième orage', sent: '2015-03-01', published: '2014-01-02' },
  { title: 'Quatrième orage', sent: '2016-03-01', published: '2026-11-02' },
];

const letter = (title: string, published: string, sent?: string) =>
  LETTER.replace(/title: .*/, `title: ${title}`)
    .replace(/published: .*/, `published: ${published}${sent ? `\nsent: ${sent}` : ''}`)
    .replace('Ceci est une lettre.', sent ? 'Encore un orage.' : 'Rien.');

beforeAll(async () => {
  const others = Array.from({ length: 400 }, (_, number) => [
    `letters/autre-${number}.mdx`,
    letter(`Autre ${number}`, '2020-01-01'),
  ]);
  const asked = ASKED.map(({ title, sent, published }, number) => [
    `letters/orage-${number}.mdx`,
    letter(title, published, sent),
  ]);
  const site = await smallSite('search-segments', Object.fromEntries([...others, ...asked]) as Record<string, string>); // prettier-ignore
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  dist = site.dist;
  host = await serve(dist);
}, 120_000);
afterAll(() => host.close());
beforeEach(async () => {
  page = await shared.browser.newPage();
  visit = watch(page);
});
afterEach(async () => {
  expect(visit.complaints).toEqual([]);
  await page.close();
});

const ask = (query: string) => page.goto(`${host.origin}/recherche/${query}`);
const titles = () => page.locator('.results > li:not(.named) > h2').allInnerTexts();
const fetched = (part: RegExp) => visit.requests.filter(({ address }) => part.test(address)).length;
const inOrder = ASKED.map(({ title }) => title).reverse();

test('there are two segments, with pages in both', async () => {
  expect((await readdir(join(dist, 'pagefind'))).sort()).toEqual(['fr', 'fr_older']);
  const pages = (folder: string) => readdir(join(dist, 'pagefind', folder, 'fragment'));
  expect((await pages('fr_older')).length).toBe(250);
  expect((await pages('fr')).length).toBeGreaterThan(150);
});

test('a word is found in all that was published, and the program of search is fetched once', async () => {
  await ask('?q=orage');
  await expect.poll(async () => (await titles()).sort()).toEqual([...inOrder].sort());
  expect(await page.locator('.count').innerText()).toContain('4 résultats');
  expect([fetched(/\.pf_meta$/), fetched(/wasm\..*\.pagefind$/), fetched(/pagefind\.js/)]).toEqual([2, 1, 1]);
});

test('what is sorted by date is sorted over both, and facets count both', async () => {
  await ask('?q=orage&sort=date');
  await expect.poll(titles).toEqual(inOrder);
  await page.locator('.filters summary').click();
  const years = () =>
    page
      .locator('fieldset[data-facet=year] label')
      .evaluateAll((all) => all.map((one) => one.textContent!.trim().replace(/\s+/g, ' ')));
  await expect.poll(years).toEqual(expect.arrayContaining(['2016 1', '2015 1', '2014 1', '2013 1']));
});

test('who waits longest comes first, whenever it was published', async () => {
  await ask('?q=orage&sort=waiting');
  await expect.poll(titles).toEqual([...inOrder].reverse());
});

test('the end of a long list is reached, each page once', async () => {
  await ask('?kind=Lettre+ouverte&sort=date');
  await expect.poll(async () => (await titles())[0]).toBe('Une lettre d’exemple');
  const total = Number.parseInt((await page.locator('.count').innerText()).replace(/\s/g, ''), 10);
  expect(total).toBe(405);
  for (let shown = 6; shown < 30; shown += 6) await page.locator('.more').click();
  await expect.poll(async () => (await titles()).length).toBe(30);
  expect(new Set(await titles()).size).toBe(30);
});
