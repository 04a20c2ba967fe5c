/** Somebody prints a letter, to post it or to keep it. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');
let page: Page;

beforeAll(async () => {
  // The screen is dark: paper is white all the same.
  page = await shared.browser.newPage({ colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
});

const isShown = (selector: string) =>
  page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => element.checkVisibility()).includes(true));
const colours = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    });

test('the addressee is on it, the navigation is not', async () => {
  await page.goto(`${origin}/lettres/lettre-exemple/`);
  expect(await isShown('.recipient')).toBe(true);
  expect(await isShown('.signature')).toBe(true);
  expect(await isShown(':is(.masthead, .colophon) nav, .skip')).toBe(false);
});

test('it is black on white', async () => {
  expect(await colours('body')).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect((await colours('.prose p'))[0]).toBe('rgb(0, 0, 0)');
});

test('an address behind words is printed after them', async () => {
  await page.goto(`${origin}/incidents/ovh-2017-11-09/`);
  const link = page.locator('.sources a[href^=http]').first();
  const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(printed).toContain(await link.getAttribute('href'));
});

test('what is folded on screen is unfolded', async () => {
  await page.goto(`${origin}/prestataires/ovh/`);
  const folded = page.locator('[data-folded]').first();
  expect((await folded.boundingBox())?.height).toBeGreaterThan(20);
  expect(await isShown('.unfold')).toBe(false);
});

test('a letter is a few sheets, its reply begins a new one', async () => {
  await page.goto(`${origin}/lettres/lettre-exemple/`);
  expect(await page.locator('.reply').evaluate((element) => getComputedStyle(element).breakBefore)).toBe(
    'page',
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(3);
  expect(sheets).toBeLessThan(11);
});
