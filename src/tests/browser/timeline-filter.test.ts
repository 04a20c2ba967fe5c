/** Somebody follows one kind of entry through the years of a provider, without script. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');
let page: Page;

beforeEach(async () => {
  page = await shared.browser.newPage({ javaScriptEnabled: true });
  await page.goto(`${origin}/prestataires/ovh/`);
  return () => page.close();
});

const strands = () =>
  page
    .locator('.by-strand [data-strand]')
    .evaluateAll((entries) =>
      entries.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('data-strand')),
    );
const years = () =>
  page.locator('.by-strand h3').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);

test('choosing a kind by its name leaves that kind, folded entries too, as many as the choice says', async () => {
  expect(await page.locator('script[src], script:not([type])').count()).toBe(0);
  const all = await years();
  const names = await page.locator('.strands label').allInnerTexts();
  for (const name of names.slice(1)) {
    await page.getByRole('group', { name: 'Filtrer' }).getByRole('radio', { name }).check();
    const shown = await strands();
    expect(new Set(shown).size, name).toBe(1);
    expect(`(${shown.length})`, name).toBe(/\(\d+\)$/.exec(name.trim())![0]);
    expect(await years(), name).toBeLessThanOrEqual(all);
  }
});

test('the arrow keys change the choice, and everything comes back with the first one', async () => {
  const before = await strands();
  await page.locator('.strands input').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(new Set(await strands())).toEqual(new Set(['letter']));
  await page.keyboard.press('ArrowLeft');
  expect(await strands()).toEqual(before);
});

test('an incident shows its most telling entries, and all of them in the order of time when asked', async () => {
  const entry = page.locator('.by-strand .entry:has(.unfold)').first();
  const moments = entry.locator('.chapter > li');
  const shown = () =>
    moments.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
  const all = await moments.allTextContents();
  const few = await shown();
  expect(few).toHaveLength(5);
  const unfold = entry.getByRole('checkbox', { name: `Montrer les ${all.length - 5} autres entrées` });
  await unfold.focus();
  await page.keyboard.press('Space');
  expect(await shown()).toEqual(all);
  await unfold.uncheck();
  expect(await shown()).toEqual(few);
});

test('paper has the whole timeline and no choice, whatever was chosen', async () => {
  await page.locator('[value=authority]').check();
  expect(new Set(await strands())).toEqual(new Set(['authority']));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.strands').isVisible()).toBe(false);
  expect((await strands()).length).toBe(await page.locator('.by-strand [data-strand]').count());
});

test('without style sheets the whole timeline stands, and no button that does nothing', async () => {
  await page.route('**/*.css', (route) => route.abort());
  await page.reload();
  expect(await page.locator('.strands, .unfold').filter({ visible: true }).count()).toBe(0);
  expect((await strands()).length).toBe(await page.locator('.by-strand [data-strand]').count());
});
