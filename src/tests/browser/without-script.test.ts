/** Somebody whose browser runs no script. */
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');
const open = () => shared.browser.newPage({ javaScriptEnabled: false });

test.each([
  ['/', '/recherche/'],
  ['/en/', '/en/search/'],
])('every list is reached from %s, and every list leads to a document', async (home, search) => {
  const page = await open();
  await page.goto(origin + home);
  const places = await page
    .locator('.masthead nav ul:first-child a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(places.length).toBeGreaterThan(4);
  for (const place of places.filter((place) => place !== search)) {
    await page.goto(origin + place);
    expect(await page.locator('h1').isVisible(), place).toBe(true);
    expect(
      await page
        .locator('.masthead [aria-current]')
        .getAttribute('href')
        .catch(() => place),
    ).toBeTruthy();
    const document = await page.locator('main .documents a').first().getAttribute('href');
    expect((await page.goto(origin + document))?.status(), `${place} → ${document}`).toBe(200);
  }
  await page.close();
});

test('the page of search says what to do and leads to the lists', async () => {
  const page = await open();
  await page.goto(`${origin}/`);
  await page.locator('main input[type=search]').fill('ovh');
  await page.locator('main form button').click();
  expect(new URL(page.url()).pathname).toBe('/recherche/');
  expect(await page.locator('noscript').innerText()).toContain('JavaScript');
  expect(await page.locator('.filters').isVisible()).toBe(false);
  const lists = page.locator('nav.lists a');
  expect(await lists.count()).toBe(4);
  for (const list of await lists.all()) expect(await list.isVisible()).toBe(true);
  await lists.first().click();
  expect(await page.locator('main .documents li').count()).toBeGreaterThan(3);
  await page.close();
});
