/** What a machine can say of access: axe on each kind of page, by day, by night and on a narrow screen; nothing wider than the screen. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { KINDS, sitemapPaths, useBrowser } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');
const WIDE = { width: 1280, height: 900 };
/** 1280 px at 400 % (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };
let axe: string;
let page: Page;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  page = await shared.browser.newPage({ reducedMotion: 'reduce' });
});

/** Every rule of axe, best practices among them. */
async function violations(): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      id: string;
      nodes: { html: string }[];
    }
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

describe.each(Object.entries({ ...KINDS, search: '/recherche/?q=ovh' }))('%s', (_kind, path) => {
  test('breaks no rule of axe by day, by night and at 320 px', async () => {
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light' });
    const response = await page.goto(origin + path, {
      waitUntil: path.includes('?') ? 'networkidle' : 'load',
    });
    expect(response?.status()).toBe(path === KINDS['nothing here'] ? 404 : 200);
    await page.evaluate(axe);
    expect(await violations(), 'by day').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(), 'by night').toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await violations(), 'at 320 px').toEqual([]);
  });
});

test('no page of the sitemap is wider than 320 px', async () => {
  await page.setViewportSize(NARROW);
  const wide: string[] = [];
  const paths = await sitemapPaths(origin);
  expect(paths.length).toBeGreaterThan(40);
  for (const path of [...paths, '/recherche/?q=ovh', KINDS['nothing here']!]) {
    await page.goto(origin + path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > NARROW.width) wide.push(`${path}: ${width} px`);
  }
  expect(wide).toEqual([]);
});

test('text twice as large needs no scrolling sideways', async () => {
  await page.setViewportSize({ width: 640, height: 800 });
  const wide: string[] = [];
  for (const path of Object.values(KINDS)) {
    await page.goto(origin + path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 640) wide.push(`${path}: ${width} px`);
  }
  expect(wide).toEqual([]);
});
