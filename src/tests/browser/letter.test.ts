/** Somebody reads a letter. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser, watch, type Visit } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');
const LETTER = `${origin}/lettres/lettre-exemple/`;

describe('a letter', () => {
  let page: Page;
  let visit: Visit;
  beforeAll(async () => {
    page = await shared.browser.newPage({ viewport: { width: 1280, height: 900 } });
    visit = watch(page);
    await page.goto(LETTER, { waitUntil: 'networkidle' });
  });

  test('has the anatomy of a letter, in the order of a letter', async () => {
    const parts = [
      '.sender',
      '.recipient',
      '.dateline',
      'h1',
      '.standing',
      '.salutation',
      '.prose',
      '.closing',
      '.signature',
      '.enclosures',
      '.reply',
    ];
    const places = await page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const part = document.querySelector(`main ${selector}`);
          return part ? [...document.querySelectorAll('*')].indexOf(part) : selector;
        }),
      parts,
    );
    expect(places).toEqual([...places].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(places).size).toBe(parts.length);
    expect(places.filter((place) => typeof place !== 'number')).toEqual([]);
    expect(await page.locator('.recipient').first().innerText()).toContain('Direction du service client');
    expect(await page.title()).toBe('Le médaillon de ma mère appelle par votre ligne · Cahiers');
  });

  test('speaks in the typeface that the site serves', async () => {
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
    );
    expect(loaded.filter((family) => family.includes('Source Serif 4')).length).toBeGreaterThan(1);
  });

  test('shows its pictures', async () => {
    const pictures = await page.locator('main img').all();
    expect(pictures.length).toBeGreaterThan(1);
    for (const picture of pictures) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      expect(await picture.getAttribute('alt')).toMatch(/\w{3}/);
    }
  });

  test('leads from a number to its source', async () => {
    const call = page.locator('.prose .source-call a').first();
    const target = await call.getAttribute('href');
    await call.click();
    expect(new URL(page.url()).hash).toBe(target);
    const source = page.locator(':target');
    expect(await source.evaluate((element) => element.closest('ol')?.className)).toBe('sources');
    expect(await source.evaluate((element) => getComputedStyle(element).listStyleType)).toBe('decimal');
  });

  test('asks for nothing of another host, runs no script and complains of nothing', () => {
    expect(visit.requests.length).toBeGreaterThan(3);
    expect(visit.requests.filter(({ address }) => !address.startsWith(`${origin}/`))).toEqual([]);
    expect(visit.requests.filter(({ kind }) => kind === 'script')).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});

test('the marks of lists stand in the text and nowhere else', async () => {
  const page = await shared.browser.newPage();
  const marks = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((lists) => [...new Set(lists.map((list) => getComputedStyle(list).listStyleType))]);
  await page.goto(`${origin}/comment-nous-publions/`);
  expect(await marks('.prose ul')).toEqual(['disc']);
  expect(await marks(':is(.masthead, .colophon) ul')).toEqual(['""']);
  await page.goto(`${origin}/suivre/`);
  expect(await marks('.prose ol')).toEqual(['decimal']);
  await page.close();
});
