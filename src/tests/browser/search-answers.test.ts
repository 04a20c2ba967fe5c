/** Somebody narrows a search, in a record of several languages and scripts. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serve } from '../sites/server.ts';
import { build, smallSite, SITE } from '../sites/small-site.ts';
import { useBrowser, watch, type Visit } from './browser.ts';

const shared = useBrowser();
let host: Awaited<ReturnType<typeof serve>>;
let page: Page;
let visit: Visit;

const letter = (title: string, text: string, facts: string[]) =>
  [
    '---',
    `title: ${title}`,
    'example: true',
    'published: 2026-11-02',
    'from:',
    '  - name: Camille Exemple',
    ...facts,
    '---',
    '',
    text,
    '',
  ].join('\n');
const to = (provider = 'exemple') => ['to:', `  - provider: ${provider}`, '    name: Direction'];

const FILES = {
  'site.yaml': SITE.replace('[fr]', '[fr, en]'),
  'providers/autre.mdx':
    '---\nname: Autre exemple\nexample: true\naliases: [Marque Seconde]\n---\n\nEntreprise inventée.\n',
  'letters/lettre.mdx': letter(
    'Trois nuits',
    'La panne a duré.\n\n## Le relevé\n\nTrois pannes en un mois.',
    [
      'sent: 2026-01-10',
      'outcome: { state: customer-left }',
      'services: [Hébergement]',
      'issues: [outage]',
      ...to(),
    ],
  ),
  'letters/refus.mdx': letter('Une panne niée', 'Cette panne fut niée.', [
    'sent: 2025-02-10',
    'declined: { at: 2025-03-01 }',
    'services: [Téléphonie]',
    ...to('autre'),
  ]),
  'letters/ailleurs.mdx': letter('Autre exemple à suivre', 'Autre exemple, dit-on, autre exemple.', [
    'sent: 2023-05-05',
    ...to(),
  ]),
  'letters/attente.mdx': letter('Depuis longtemps', 'Encore une panne.', ['sent: 2024-05-05', ...to()]),
  'letters/failure.mdx': letter('Two nights', 'The network was failing.', [
    'lang: en',
    'sent: 2026-02-01',
    ...to(),
  ]),
  'letters/tokyo.mdx': letter('東京のサーバー', '三日間、返事はありませんでした。', ['lang: ja', ...to()]),
  'letters/beijing.mdx': letter('服务器停机', '三天没有任何答复。', ['lang: zh', ...to()]),
  'letters/cairo.mdx': letter('رسالة مفتوحة', 'انقطعت الخدمة ثلاث ليال.', ['lang: ar', ...to()]),
  'letters/haifa.mdx': letter('מכתב פתוח', 'השירות נפל בלילה.', ['lang: he', ...to()]),
};

beforeAll(async () => {
  const site = await smallSite('search-answers', FILES);
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  host = await serve(site.dist);
});
afterAll(() => host.close());
beforeEach(async () => {
  page = await shared.browser.newPage();
  visit = watch(page);
});
afterEach(async () => {
  expect(visit.complaints).toEqual([]);
  await page.close();
});

const ask = (query: string, language = '') => page.goto(`${host.origin}${language || '/recherche'}/${query}`);
const titles = () => page.locator('.results > li:not(.named) > h2').allInnerTexts();
const found = (expected: string[]) => expect.poll(titles, { timeout: 10_000 }).toEqual(expected);
const values = (facet: string) =>
  page
    .locator(`fieldset[data-facet=${facet}] label`)
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent!.trim().replace(/\s+/g, ' ')),
    );
const box = (facet: string, value: string) =>
  page.locator(`fieldset[data-facet=${facet}] label`, { hasText: value }).locator('input');

test('a page of search that is asked nothing fetches no index', async () => {
  await ask('');
  await page.waitForLoadState('networkidle');
  expect(visit.requests.filter(({ address }) => address.includes('/pagefind/'))).toEqual([]);
});

test('by mouse: every facet tells its values and counts, chosen ones narrow, Back takes each back', async () => {
  await ask('?q=panne');
  await expect.poll(async () => (await titles()).length).toBe(3);
  expect(visit.requests.filter(({ address }) => address.includes('/filter/'))).toEqual([]);
  await page.locator('.filters summary').click();
  await expect.poll(() => values('answer')).toEqual(['Non 2', 'Refus 1']);
  expect(await values('provider')).toEqual(['Prestataire d’exemple 2', 'Autre exemple 1']);
  expect(await values('year')).toEqual(['2026 1', '2025 1', '2024 1']);
  expect(await values('service')).toEqual(['Hébergement 1', 'Téléphonie 1']);
  await box('answer', 'Non').check();
  await expect.poll(async () => (await titles()).length).toBe(2);
  expect(page.url()).toContain('answer=Non');
  await box('service', 'Hébergement').check();
  await found(['Trois nuits']);
  expect(await page.locator('.count').innerText()).toContain('1 résultat');
  await page.goBack();
  await expect.poll(async () => (await titles()).length).toBe(2);
  expect(await box('service', 'Hébergement').isChecked()).toBe(false);
  await page.goBack();
  await expect.poll(async () => (await titles()).length).toBe(3);
});

test('an address holds the facets; what one letter alone has is shown while it is chosen', async () => {
  await ask('?outcome=Le+client+est+parti');
  await found(['Trois nuits']);
  expect(await values('outcome')).toEqual(['Le client est parti 1']);
  expect(await page.locator('.chosen').innerText()).toBe('1 filtre choisi\u00a0: Le client est parti');
});

test('by keyboard: Tab to the facets, Space opens and ticks, the focus stays, the answer is announced', async () => {
  await ask('?q=panne');
  await expect.poll(async () => (await titles()).length).toBe(3);
  await page.locator('#q').focus();
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.tagName === 'SUMMARY')) break;
  }
  await page.keyboard.press('Space');
  await expect.poll(() => values('provider')).toHaveLength(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(async () => (await titles()).length).toBe(2);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
    'Prestataire d’exemple',
  );
  await expect.poll(() => page.locator('[role=status]').textContent()).toContain('2 résultats');
});

test('a letter to a provider is found by any name of the provider, also where its text says none', async () => {
  // What is about the provider comes before what only names it, however often.
  await ask('?q=autre+exemple');
  await found(['Une panne niée', 'Autre exemple à suivre']);
  await ask('?q=marque+seconde');
  await found(['Une panne niée']);
  expect(await page.locator('.named').innerText()).toContain('Autre exemple');
  await ask('?q=marque+seconde+panne');
  await found(['Une panne niée']);
  await ask('?q=marque+seconde&kind=Lettre+ouverte');
  await found(['Une panne niée']);
  expect(await page.locator('.count').innerText()).toContain('1 résultat');
  expect(await page.locator('.named').count()).toBe(0);
});

test('the longest wait comes first when asked for, and the newest', async () => {
  await ask('?q=panne&sort=waiting');
  await found(['Depuis longtemps', 'Trois nuits', 'Une panne niée']);
  await ask('?q=panne&sort=date');
  await found(['Trois nuits', 'Une panne niée', 'Depuis longtemps']);
});

test('a result shows its state, its date, the words marked, and leads to the heading below which they stand', async () => {
  await ask('?q=relevé');
  await found(['Trois nuits']);
  const result = page.locator('.results > li').first();
  expect(await result.locator('.facts').innerText()).toMatch(
    /Lettre ouverte\u00a0· 10.janvier 2026\u00a0· Sans réponse depuis/,
  );
  expect(await result.locator('mark').first().innerText()).toMatch(/relevé/i);
  await result.locator('.places a').first().click();
  await page.waitForURL(`${host.origin}/lettres/lettre/#section-le-releve`);
});

test('words are found across languages, each with its own stemming', async () => {
  await ask('?q=failed');
  await expect.poll(() => page.locator('.also a').allInnerTexts()).toEqual(['Aussi en anglais (1)']);
  await page.locator('.also a').click();
  await page.waitForURL(`${host.origin}/en/search/?q=failed`);
  await found(['Two nights']);
  await ask('?q=nuit');
  await found(['Trois nuits']);
});

test.each([
  ['Japanese', '返事', '東京のサーバー', 'ja', 'ltr'],
  ['Chinese', '答复', '服务器停机', 'zh', 'ltr'],
  ['Arabic', 'الخدمة', 'رسالة مفتوحة', 'ar', 'rtl'],
  ['Hebrew', 'השירות', 'מכתב פתוח', 'he', 'rtl'],
])(
  'a word of a text in %s is found, marked, and stands in its own direction',
  async (_name, word, title, lang, direction) => {
    await ask(`?q=${encodeURIComponent(word)}`);
    await found([title]);
    expect(await page.locator('#q').evaluate((one) => getComputedStyle(one).direction)).toBe(direction);
    const result = page.locator('.results > li').first();
    expect(await result.locator('h2 a').getAttribute('lang')).toBe(lang);
    expect((await result.locator('mark').allInnerTexts()).join('')).toContain(word);
    expect(await result.locator('.excerpt').evaluate((one) => getComputedStyle(one).direction)).toBe(
      direction,
    );
  },
);
