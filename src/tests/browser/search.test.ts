/** Somebody looks for a provider, an incident, a word. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser, watch, type Visit } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');
let page: Page;
let visit: Visit;

beforeEach(async () => {
  page = await shared.browser.newPage();
  visit = watch(page);
});
afterEach(async () => {
  expect(visit.complaints).toEqual([]);
  expect(visit.requests.filter(({ address }) => !address.startsWith(`${origin}/`))).toEqual([]);
  await page.close();
});

const titles = () => page.locator('.results > li > h2').allInnerTexts();
const answered = () => expect.poll(titles, { timeout: 10_000 }).not.toEqual([]);

test('by keyboard alone: words, Tab to the first result, Enter; Back gives the answer again', async () => {
  await page.goto(`${origin}/recherche/`);
  await page.locator('#q').focus();
  await page.keyboard.type('ovh');
  await answered();
  expect((await titles())[0]).toBe('OVHcloud');
  await expect.poll(() => page.locator('[role=status]').textContent()).toMatch(/\d+ résultats/);
  const focused = () => page.evaluate(() => document.activeElement?.closest('.results > li h2')?.textContent);
  for (let step = 0; step < 10 && (await focused()) === undefined; step++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('OVHcloud');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/prestataires/ovh/`);
  expect(await page.locator('h1').innerText()).toBe('OVHcloud');
  await page.goBack();
  await answered();
  expect(await page.locator('#q').inputValue()).toBe('ovh');
  expect((await titles())[0]).toBe('OVHcloud');
});

test('the question on the home page is answered on the page of search', async () => {
  await page.goto(`${origin}/`);
  await page.locator('main input[type=search]').fill('incendie');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/recherche\/\?q=incendie/);
  await answered();
  expect((await titles()).join()).toContain('l’incendie du centre de données SBG2');
});

test('a kind narrows the answer, and the address keeps it', async () => {
  await page.goto(`${origin}/recherche/?q=ovh`);
  await answered();
  const before = (await titles()).length;
  await page.locator('.filters summary').click();
  await page.locator('fieldset[data-facet=kind] label', { hasText: 'Incident' }).locator('input').check();
  await expect.poll(async () => (await titles()).length).toBeLessThan(before);
  const kinds = await page.locator('.results > li:not(.named) > .facts').allInnerTexts();
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.filter((facts) => !facts.startsWith('Incident'))).toEqual([]);
  await page.reload();
  await answered();
  expect(await page.locator('.results > li:not(.named) > .facts').allInnerTexts()).toEqual(kinds);
});

test.each([
  ['a slip of the finger', 'Atlasian', 'Atlassian'],
  ['no accents', 'medaillon', 'Le médaillon de ma mère appelle par votre ligne'],
  ['an old name', 'Canal Plus', 'Canal+'],
  ['an elision', 'd’OVH', 'OVHcloud'],
])('%s still finds', async (_slip, words, title) => {
  await page.goto(`${origin}/recherche/?q=${encodeURIComponent(words)}`);
  await expect.poll(async () => (await titles())[0]).toBe(title);
});

test.each(['ovh', 'OVH', 'ovh cloud', 'ovhh', 'oovh', 'vh', 'ohv', 'ovj', 'ovhcluod'])(
  '“%s” finds the provider, then what it is in, whatever the texts call it',
  async (words) => {
    await page.goto(`${origin}/recherche/?q=${encodeURIComponent(words)}`);
    await expect.poll(async () => (await titles()).length, { timeout: 10_000 }).toBe(4);
    expect((await titles())[0]).toBe('OVHcloud');
    const card = await page.locator('.results > .named').innerText();
    expect(card.includes(`nom proche de «\u202f${words}\u202f»`)).toBe(!/^ovh(?: cloud)?$/i.test(words));
    expect(card).toContain('Tout ce qui concerne OVHcloud (4)');
    for (const facts of await page.locator('.results .facts').allTextContents())
      expect(facts).not.toMatch(/ ·/);
  },
);

test('an order alone asks for everything: what waits longest comes first', async () => {
  await page.goto(`${origin}/recherche/`);
  await page.locator('.filters summary').click();
  await page.locator('select').selectOption('waiting');
  await answered();
  expect(page.url()).toBe(`${origin}/recherche/?sort=waiting`);
  expect(await page.locator('.results .facts').first().innerText()).toMatch(/Sans réponse depuis/);
});

test('an excerpt does not say the title again that stands above it', async () => {
  await page.goto(`${origin}/recherche/?q=panne`);
  await answered();
  const [title, excerpt] = await Promise.all(
    ['h2', '.excerpt'].map((part) => page.locator(`.results > li ${part}`).first().innerText()),
  );
  expect(excerpt).not.toContain(title!.slice(-15));
  expect(await page.locator('.results .excerpt mark').first().innerText()).toMatch(/panne/i);
});

test('a question in vain says so and shows where else to look', async () => {
  await page.goto(`${origin}/recherche/?q=zzyzx`);
  await expect.poll(() => page.locator('.count').innerText()).toContain('zzyzx');
  expect(await titles()).toEqual([]);
  expect(await page.locator('nav.lists a').first().isVisible()).toBe(true);
});

test('what search fetches on every site leaves room for words and texts: 90 kB of the 150 of a first search', async () => {
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.pf_|\.woff2$|-entry\.json$/.test(pathname)) return;
    // WebAssembly is compressed in its file; what hosts compress is text.
    weights.push(
      response.body().then((body) => (pathname.endsWith('.pagefind') ? body.length : gzipSync(body).length)),
    );
  });
  await page.goto(`${origin}/recherche/?q=panne`);
  await answered();
  await page.waitForLoadState('networkidle');
  expect(visit.requests.filter(({ address }) => address.endsWith('.pf_filter'))).toEqual([]);
  expect((await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(90_000);
});
