/** Somebody who reads another language, or comes to an address where nothing is. */
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

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
