/** Somebody whose browser runs no script. */
import type { Page } from 'playwright-core';
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
  expect(await page.locator('noscript .notice').innerText()).toContain('JavaScript');
  expect(await page.locator('.filters').isVisible()).toBe(false);
  const lists = page.locator('nav.lists > ul > li > a');
  expect(await lists.count()).toBe(4);
  for (const list of await lists.all()) expect(await list.isVisible()).toBe(true);
  await lists.first().click();
  expect(await page.locator('main .documents li').count()).toBeGreaterThan(3);
  await page.close();
});

test('from the page of search to the incidents of a provider, then of a year, and back to all', async () => {
  const page = await open();
  await page.goto(`${origin}/recherche/`);
  const incidents = page.getByRole('navigation', { name: 'Incidents' });
  await incidents.getByRole('link', { name: 'OVHcloud' }).click();
  expect(new URL(page.url()).pathname).toBe('/parcourir/incidents/prestataire-ovh/');
  expect(await page.locator('h1').innerText()).toBe('Incidents · OVHcloud');
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  const answers = page.locator('.answers .documents > li');
  const told = await answers.allInnerTexts();
  expect(told.length).toBeGreaterThan(1);
  for (const one of told) expect(one).toMatch(/OVHcloud.*·/s);
  await page.getByRole('link', { name: '2017', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#y2017');
  expect(await page.locator(':target').innerText()).toBe('2017');
  await page.getByRole('link', { name: 'retirer « OVHcloud »' }).click();
  expect(new URL(page.url()).pathname).toBe('/incidents/');
  await page.close();
});

test('every page of answers holds as many documents as the links to it say, and each leads somewhere', async () => {
  const page = await open();
  const wanted = ['/lettres/', '/temoignages/', '/incidents/', '/en/incidents/'];
  let counted = 0;
  for (const place of wanted) {
    await page.goto(origin + place);
    const links = await page.locator('.narrowing dd:has(small)').evaluateAll((all) =>
      all.map((one) => ({
        href: one.querySelector('a')!.getAttribute('href')!,
        count: Number(one.querySelector('small')!.textContent),
      })),
    );
    for (const { href, count } of links) {
      await page.goto(origin + href);
      const documents = /^\/(?:parcourir|en\/browse)\//.test(href) ? await documentsAt(page, href) : 1;
      expect(documents, `${place} → ${href}`).toBe(count);
      counted++;
    }
  }
  expect(counted).toBeGreaterThan(10);
  await page.close();
});

/** Below the year that the address names, or on the whole page. */
const documentsAt = (page: Page, href: string) =>
  page
    .locator(href.includes('#') ? `.answers:has(#${href.split('#')[1]!})` : '.answers')
    .locator('.documents > li')
    .count();
