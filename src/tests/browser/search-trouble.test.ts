/** Somebody searches on a bad line, in haste, by ear, or with a method of input. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');
let page: Page;

beforeEach(async () => {
  page = await shared.browser.newPage();
});
afterEach(() => page.close());

const titles = () => page.locator('.results > li > h2').allInnerTexts();
const count = () => page.locator('.count').innerText();
const ask = async (query: string) => {
  await page.goto(`${origin}/recherche/${query}`);
  await expect.poll(count, { timeout: 10_000 }).toMatch(/\d/);
};
const later = (parts: RegExp, milliseconds: number) =>
  page.route(parts, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });

test.each([
  ['the words', /\.pf_index$/, '?q=panne'],
  ['the filters', /\.pf_filter$/, '?q=panne&kind=Incident'],
  ['the list of pages', /\.pf_meta$/, '?q=panne'],
  ['the texts', /\.pf_fragment$/, '?q=panne'],
  ['the program', /pagefind\.js/, '?q=panne'],
  ['its WebAssembly', /wasm\.[^/]*\.pagefind$/, '?q=panne'],
])(
  'where %s cannot be fetched, the page says so instead of “nothing found”, and tries again',
  async (_what, part, query) => {
    await page.route(part, (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(`${origin}/recherche/${query}`);
    await expect.poll(count, { timeout: 10_000 }).toContain('n’a pas pu être chargée');
    expect(await page.locator('nav.lists').isVisible()).toBe(true);
    await page.unroute(part);
    await page.locator('.question button').click();
    await expect.poll(count).toMatch(/\d+ résultats/);
  },
);

test('an answer that is overtaken says nothing any more, not even that it is awaited', async () => {
  await ask('?q=ovh');
  const before = await count();
  await later(/\.pf_fragment$/, 1200);
  await page.locator('#q').fill('gitlab');
  await page.waitForTimeout(250);
  await page.locator('#q').fill('ovh');
  await page.waitForTimeout(2000);
  expect(await count()).toBe(before);
  expect((await titles())[0]).toBe('OVHcloud');
});

test('pressed twice in haste, what follows comes once; where it cannot be fetched, that is told', async () => {
  await ask('?sort=date');
  const whole = Number.parseInt(await count(), 10);
  await later(/\.pf_fragment$/, 300);
  await page.locator('.more').evaluate((more: HTMLElement) => {
    more.click();
    more.click();
  });
  await expect.poll(async () => (await titles()).length).toBe(12);
  expect(await page.evaluate(() => document.activeElement?.closest('h2')?.textContent)).toBe(
    (await titles())[6],
  );
  expect(new Set(await titles()).size).toBe(12);
  expect(whole).toBeGreaterThan(12);
  await page.route(/\.pf_fragment$/, (route) => route.abort());
  await page.locator('.more').click();
  await expect.poll(count).toContain('n’a pas pu être chargée');
});

test('who types slowly hears one answer, and who presses Enter is led to it', async () => {
  await ask('?q=ovh');
  await page.evaluate(() => {
    const said: string[] = ((window as unknown as { said: string[] }).said = []);
    const status = document.querySelector('[role=status]')!;
    new MutationObserver(() => said.push(status.textContent!)).observe(status, { childList: true });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially('incendie', { delay: 300 });
  await expect.poll(said, { timeout: 5000 }).toEqual([expect.stringMatching(/résultats? pour «.incendie.»/)]);
  await page.locator('#q').fill('fastly');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('count');
  await page.waitForTimeout(1200);
  expect(await said()).toHaveLength(1);
});

test('signs that are being put together are no question yet', async () => {
  await ask('?q=ovh');
  const keyboard = await page.context().newCDPSession(page);
  await page.locator('#q').fill('');
  await expect.poll(() => page.url()).toBe(`${origin}/recherche/`);
  await page.locator('#q').focus();
  await keyboard.send('Input.imeSetComposition', { text: 'とう', selectionStart: 2, selectionEnd: 2 });
  await page.waitForTimeout(600);
  expect(page.url()).toBe(`${origin}/recherche/`);
  await keyboard.send('Input.insertText', { text: '東京' });
  await expect.poll(() => page.url()).toBe(`${origin}/recherche/?q=${encodeURIComponent('東京')}`);
});

test('on a narrow screen the answer stands before the filters, whose names are told', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await ask('?provider=OVHcloud&kind=Incident');
  expect(await page.locator('.filters').evaluate((filters: HTMLDetailsElement) => filters.open)).toBe(false);
  expect(await page.locator('.chosen').innerText()).toBe('2 filtres choisis\u00a0: OVHcloud, Incident');
  expect((await page.locator('.results > li').first().boundingBox())!.y).toBeLessThan(800);
  await page.locator('.filters summary').click();
  await expect.poll(() => page.locator('fieldset[data-facet=kind] small').count()).toBeGreaterThan(1);
});

test('the focus stays by the filters when the box that had it goes', async () => {
  await ask('?q=panne');
  await page.goto(`${origin}/recherche/?q=panne&year=1999`);
  await expect.poll(count).toContain('Aucun résultat');
  const box = page.locator('fieldset[data-facet=year] input[value="1999"]');
  await box.focus();
  await page.keyboard.press('Space');
  await expect.poll(count).toMatch(/\d+ résultats/);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await page.locator('fieldset[data-facet=kind] input').first().focus();
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).toContain('kind=');
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('kind=');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('kind');
});
