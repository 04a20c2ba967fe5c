/** Somebody who reads another language, or comes to an address where nothing is. */
import { expect, inject, test } from 'vitest';
import { sitemapPaths, useBrowser } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');

test('the other language leads to the same page where there is one, and back', async () => {
  const page = await shared.browser.newPage();
  await page.goto(`${origin}/prestataires/ovh/`);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/en/providers/ovh/');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('h1').innerText()).toBe('OVHcloud');
  await page.getByRole('link', { name: 'Français', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/prestataires/ovh/');
  await page.close();
});

test('a document in one language only is listed in the other, marked, and stays in its own', async () => {
  const page = await shared.browser.newPage();
  await page.goto(`${origin}/en/letters/`);
  const entry = page.locator('.documents > li', { hasText: 'Le médaillon de ma mère' });
  expect(await entry.innerText()).toContain('in French');
  const link = entry.locator('h2 a, h3 a').first();
  expect(await link.getAttribute('hreflang')).toBe('fr');
  await link.click();
  expect(new URL(page.url()).pathname).toBe('/lettres/lettre-exemple/');
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await page.close();
});

test('an address where nothing is says so, with the status of it, in every language, and leads on', async () => {
  const page = await shared.browser.newPage();
  const response = await page.goto(`${origin}/en/letters/nowhere/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('Page introuvable');
  expect(await page.locator('section[lang=en] h2').innerText()).toBe('Page not found');
  await page.locator('section[lang=en]').getByRole('link', { name: 'Letters' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/letters/');
  await page.close();
});

test('no line of a French page can begin with the sign that ends its words, nor end with an opening quotation mark', async () => {
  const page = await shared.browser.newPage();
  const french = (await sitemapPaths(origin)).filter((path) => !path.startsWith('/en/'));
  expect(french.length).toBeGreaterThan(25);
  const loose: string[] = [];
  for (const path of [...french, '/recherche/', '/404.html']) {
    await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
    loose.push(...(await page.evaluate(looseSigns)).map((words) => `${path}: ${words}`));
  }
  expect(loose).toEqual([]);
  await page.close();
});

/** Runs in the page: passages in the language of the page where an ordinary space stands before ; : ! ? » or after «. */
function looseSigns() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const isFrench = parentElement!.closest('[lang]') === document.documentElement;
    // What is quoted letter by letter keeps the spaces it came with.
    if (!isFrench || parentElement!.closest('script, pre, code, .verbatim, .ready')) continue;
    found.push(...[...data.matchAll(/.{0,20}(?: [;:!?»](?!\S)|« ).{0,20}/g)].map(([words]) => words));
  }
  return found;
}
