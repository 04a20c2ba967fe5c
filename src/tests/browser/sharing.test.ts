/** Somebody shares a letter, quotes from it, shows it on another site, or finds it again from paper; no script helps. */
import decode from 'qr/decode.js';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { serve } from '../sites/server.ts';
import { useBrowser, watch } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');
const LETTER = `${origin}/lettres/lettre-exemple/`;
const ADDRESS = 'https://cahiers.example/lettres/lettre-exemple/';

describe('on the page of a letter', () => {
  let page: Page;
  beforeAll(async () => {
    page = await shared.browser.newPage({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: true });
    await page.goto(LETTER);
  });

  const stops = () =>
    page
      .locator('.prose .mark')
      .evaluateAll(
        (marks) => marks.filter((mark) => mark.checkVisibility({ visibilityProperty: true })).length,
      );

  test('the link of a paragraph is shown to the pointer, and leads to it', async () => {
    const paragraph = page.locator('.prose > p').first();
    await paragraph.hover();
    const mark = paragraph.locator('.mark');
    expect(await mark.isVisible()).toBe(true);
    await mark.click();
    expect(new URL(page.url()).hash).toBe(`#${await paragraph.getAttribute('id')}`);
    expect(await page.locator(':target').evaluate((element) => element.tagName)).toBe('P');
  });

  test('no such link is in the way of the keyboard until the reader asks for all of them', async () => {
    await page.goto(`${LETTER}#title`);
    await page.mouse.move(0, 0);
    expect(await stops()).toBe(0);
    const all = await page.locator('.prose .mark').count();
    expect(all).toBeGreaterThan(10);
    await page.locator('.marks summary').press('Enter');
    expect(await stops()).toBe(all);
    await page.locator('.prose > p .mark').first().focus();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('mark');
    await page.locator('.marks summary').press('Enter');
    expect(await stops()).toBe(0);
  });

  test('one click takes a whole quotation with its source and its address, and that address leads to the passage', async () => {
    await page.locator('.sharing details', { hasText: 'Citer un passage' }).locator('summary').click();
    // One that has no page of its own.
    await page
      .locator('.sharing details ul .ready', { hasText: `${ADDRESS}#` })
      .first()
      .click();
    const lines = (await page.evaluate(() => String(getSelection()))).trim().split('\n');
    expect(lines[0]).toMatch(/^«.+»$/);
    expect(lines[1]).toMatch(/^— .*15\sseptembre\s2026, Cahiers, Exemple$/);
    expect(lines[2]).toMatch(`${ADDRESS}#`);
    const anchor = lines[2]!.slice(lines[2]!.indexOf('#') + 1);
    const words = await page.locator(`[id="${anchor}"]`).innerText();
    expect(words).toContain(lines[0]!.replace(/^«\s*|\s*»$/g, ''));
  });

  test('what is worth sharing leads to a page of its own, and that page to where the words stand', async () => {
    await page.goto(LETTER);
    const link = page.locator('.pull-quote').getByRole('link', { name: 'Partager ces mots' });
    expect((await link.boundingBox())!.width).toBeGreaterThan(80);
    await link.click();
    expect(page.url()).toBe(`${LETTER}citation-dossier-clos/`);
    const words = await page.locator('.saying blockquote').first().innerText();
    expect(await page.locator('.sharing').innerText()).toContain(`${ADDRESS}citation-dossier-clos/`);
    await page.getByRole('link', { name: 'Lire ces mots à leur place' }).click();
    expect(page.url()).toMatch(/\/lettres\/lettre-exemple\/#q-[a-z0-9]{5}$/);
    expect(await page.locator(':target').innerText()).toContain(words);
    await page.goto(LETTER);
  });

  test('links that share it load nothing, and hold its address', async () => {
    const links = await page
      .locator('.sharing > .row a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    // The last one leads to the page with the share sheet.
    expect(links.pop()).toBe(`${origin}/partager/?page=/lettres/lettre-exemple/`);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(decodeURIComponent(link)).toContain(ADDRESS);
  });
});

test('paper holds the address in words and as a code that a phone reads, and nothing to click', async () => {
  const page = await shared.browser.newPage({ colorScheme: 'dark', deviceScaleFactor: 3 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(LETTER);
  expect(await page.locator('.sharing .code').innerText()).toContain(ADDRESS);
  for (const hidden of ['.sharing .row', '.sharing details', '.prose .mark'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  const picture = await page.locator('.sharing .code svg').screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(decode({ width: info.width, height: info.height, data: new Uint8Array(data) })).toBe(ADDRESS);
  await page.close();
});

test.each(['light', 'dark'] as const)(
  'on another site a card is shown whole, asks for its sheet alone and runs nothing (%s)',
  async (colorScheme) => {
    const foreign = await serve(inject('dist'));
    const page = await shared.browser.newPage({ colorScheme, viewport: { width: 800, height: 600 } });
    const visit = watch(page);
    await page.goto(`${foreign.origin}/robots.txt`);
    await page.setContent(
      `<iframe src="${origin}/embed/lettres/lettre-exemple/" width="600" height="280" sandbox="allow-popups"></iframe>`,
      { waitUntil: 'networkidle' },
    );
    const card = page.frameLocator('iframe').locator('main');
    expect(await card.innerText()).toMatch(
      /Exemple.*Le médaillon.*15\sseptembre\s2026.*réponse.*Lire sur Cahiers/s,
    );
    expect(
      await card.evaluate((main) => main.scrollHeight <= innerHeight && main.scrollWidth <= innerWidth),
    ).toBe(true);
    expect(await card.evaluate((main) => getComputedStyle(main).borderInlineStartWidth)).toBe('3px');
    expect(visit.complaints).toEqual([]);
    expect(visit.requests.map(({ kind }) => kind).filter((kind) => kind !== 'document')).toEqual([
      'stylesheet',
    ]);
    await page.close();
    await foreign.close();
  },
);
