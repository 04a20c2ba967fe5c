/**
 * Words that would run if anything forgot to escape them stand in every field of every kind of file, and are published: nothing of them
 * runs in a browser, no other host is asked for anything, and every file is what it says it is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMULAS, harmless, WORDS } from '../hostile/harmless.ts';
import { serve } from '../sites/server.ts';
import { build, smallSite, type SmallSite } from '../sites/small-site.ts';
import { useBrowser, watch } from './browser.ts';

const shared = useBrowser();
let site: SmallSite;
let host: Awaited<ReturnType<typeof serve>>;

/** A photograph with the place, the owner and a comment that a telephone writes into it. */
const photograph = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#456' } })
  .withExif({ IFD0: { Artist: 'JEAN-DUPONT', Copyright: 'JEAN-DUPONT' }, IFD3: { GPSLatitude: '48/1 51/1 24/1', GPSLatitudeRef: 'N' } })
  .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>JEAN-DUPONT</a></x:xmpmeta>')
  .jpeg()
  .toBuffer(); // prettier-ignore

beforeAll(async () => {
  site = await smallSite('harmless', {
    ...harmless,
    'letters/photo/index.mdx': harmless['letters/suite.mdx']!.replace(
      /\n---\n[^]*/,
      '\n---\n\n![Une facture](./photo.jpg)\n',
    ),
    'letters/photo/photo.jpg': photograph,
  });
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  host = await serve(site.dist);
});
afterAll(() => host?.close());

const files = (ending: RegExp) =>
  readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file)).sort(); // prettier-ignore
const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');

test('no page runs a word, asks another host or offends its own rules', async () => {
  const page = await shared.browser.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const seen = watch(page);
  const pages = files(/\.html$/);
  expect(pages.length).toBeGreaterThan(15);
  for (const file of pages) {
    await page.goto(`${host.origin}/${file.replace(/index\.html$/, '')}`);
    const found = await page.evaluate(() => ({
      scripts: Array.from(document.querySelectorAll('script'), ({ type, src }) => `${type} ${src && new URL(src).pathname}`),
      handlers: Array.from(document.querySelectorAll('*')).flatMap(({ attributes }) =>
        Array.from(attributes, ({ name }) => name).filter((name) => /^on|^style$|^srcdoc$/.test(name)),
      ),
      active: document.querySelectorAll('iframe, object, embed, form[action^="http"], base, svg script').length,
      addresses: Array.from(document.querySelectorAll('[href], [src]'), (element) =>
        new URL(element.getAttribute('href') ?? element.getAttribute('src')!, location.href).protocol,
      ),
    }));
    expect(found.handlers, file).toEqual([]);
    expect(found.active, file).toBe(0);
    expect(found.scripts.filter((script) => !/^(application\/ld\+json $|module \/assets\/|module \/pagefind\/|speculationrules $)/.test(script)), file).toEqual([]);
    expect([...new Set(found.addresses)].filter((protocol) => !/^(https?|mailto|tel|data):$/.test(protocol)), file).toEqual([]);
  }
  expect(dialogs).toEqual([]);
  expect(seen.complaints).toEqual([]);
  expect(seen.requests.filter(({ address }) => !address.startsWith(`${host.origin}/`) && !address.startsWith('data:'))).toEqual([]);
  await page.close();
}, 120_000); // prettier-ignore

test('the search shows words as words', async () => {
  const page = await shared.browser.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
  const seen = watch(page);
  await page.goto(`${host.origin}/recherche/?q=alert`);
  await page.locator('main a[href^="/"]').first().waitFor();
  await page.waitForTimeout(500);
  expect(await page.locator('main img, main iframe, main svg script').count()).toBe(0);
  expect(dialogs).toEqual([]);
  expect(seen.complaints).toEqual([]);
  await page.close();
});

test('the page that shares shows the words of another page as words', async () => {
  const page = await shared.browser.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
  const seen = watch(page);
  const letters = files(/^lettres\/[^/]+\/index\.html$/);
  expect(letters.length).toBeGreaterThan(0);
  for (const file of letters) {
    await page.goto(`${host.origin}/partager/?page=/${file.replace('index.html', '')}`);
    await page.locator('[data-part=desk]').waitFor();
    const options = page.locator('option');
    for (let index = 0; index < (await options.count()); index++) {
      await page.locator('select').selectOption({ index });
      expect(await page.locator('[data-part=ready]').innerText()).toContain('https://');
    }
    expect(await page.locator('main :is(img, iframe, svg, script:not([src]), b, em)').count(), file).toBe(0);
  }
  expect(dialogs).toEqual([]);
  expect(seen.complaints).toEqual([]);
  expect(seen.requests.filter(({ address }) => !address.startsWith(`${host.origin}/`))).toEqual([]);
  await page.close();
});

// Atom says which of its words are HTML; of RSS, readers take every description for it.
test('a strict reader takes every file of XML, and nothing in it is a program', async () => {
  const page = await shared.browser.newPage();
  await page.goto(`${host.origin}/lettres/`);
  const documents = files(/\.(xml|opml|xsl)$/);
  expect(documents.length).toBeGreaterThan(5);
  for (const file of documents) {
    const fault = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const held = Array.from(parsed.querySelectorAll('[type="html"], description, encoded'), ({ textContent }) =>
        new DOMParser().parseFromString(textContent, 'text/html'),
      );
      return [
        ...Array.from(parsed.querySelectorAll('parsererror'), ({ textContent }) => textContent),
        ...[parsed, ...held].flatMap((one) =>
          Array.from(one.querySelectorAll('script, iframe, object, svg, [onload], [onerror], [onfocus], [href^="javascript:"]'), ({ outerHTML }) => outerHTML),
        ),
      ];
    }, read(file));
    expect(fault, file).toEqual([]);
  }
  await page.close();
}); // prettier-ignore

test('every file of JSON is JSON, those within pages too, and says the words as they were written', () => {
  const inPages = files(/\.html$/).flatMap((file) =>
    [...read(file).matchAll(/<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/g)].map((match) => match[1]!),
  );
  expect(inPages.length).toBeGreaterThan(5);
  for (const text of [...inPages, ...files(/\.json$/).map(read)]) expect(() => JSON.parse(text) as unknown).not.toThrow();
  for (const text of inPages) expect(text).not.toMatch(/[<>]/);
  const all = JSON.stringify(files(/^(?!pagefind).*\.json$/).map((file) => JSON.parse(read(file)) as unknown)).replace(/[\s\u00a0\u202f]+/g, ' ');
  const lost = WORDS.filter((word) => !all.includes(JSON.stringify(word).slice(1, -1).replace(/[\s\u00a0\u202f]+/g, ' ')));
  expect(lost).toEqual([]);
}); // prettier-ignore

test('no cell of a table is a formula', () => {
  const tables = files(/\.csv$/);
  expect(tables.length).toBeGreaterThan(3);
  for (const file of tables) {
    const cells = `\n${read(file).replace(/^\uFEFF/, '')}`.matchAll(
      /[,\n](?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g,
    );
    const formulas = Array.from(cells, ([, quoted, bare]) => quoted ?? bare ?? '').filter(
      (cell) => FORMULAS.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell),
    );
    expect(formulas, file).toEqual([]);
  }
});

test('a published picture holds nothing but its points', async () => {
  const pictures = files(/^pictures\//);
  expect(pictures).toHaveLength(1);
  const bytes = readFileSync(join(site.dist, pictures[0]!));
  const { exif, xmp, iptc, icc, format } = await sharp(bytes).metadata();
  expect({ exif, xmp, iptc, icc, format }).toEqual({ format: 'webp' });
  for (const file of files(/./).filter((file) => /\.\w+$/.test(file))) expect(readFileSync(join(site.dist, file)).includes('JEAN-DUPONT'), file).toBe(false);
}); // prettier-ignore
