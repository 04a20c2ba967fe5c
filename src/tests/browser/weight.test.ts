/** What a letter costs the reader who opens it, as a host with gzip sends it. */
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { sitemapPaths, useBrowser } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');

test('words, look and typefaces of a letter are sent in 120 kB, without a byte of script', async () => {
  const letters = (await sitemapPaths(origin)).filter((path) => /^\/(lettres|en\/letters)\/./.test(path));
  expect(letters.length).toBeGreaterThan(3);
  for (const path of letters) {
    // A context of its own: nothing is kept from the letter before.
    const context = await shared.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const weights: Promise<[kind: string, bytes: number]>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      // Typefaces are compressed already.
      const sent = (body: Buffer) => (kind === 'font' ? body.length : gzipSync(body).length);
      weights.push(response.body().then((body) => [kind, sent(body)]));
    });
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    const sum = (...kinds: string[]) =>
      Promise.all(weights).then((all) =>
        all.filter(([kind]) => kinds.includes(kind)).reduce((total, [, bytes]) => total + bytes, 0),
      );
    expect(await sum('document', 'stylesheet', 'font'), path).toBeLessThanOrEqual(120_000);
    expect(await sum('font'), path).toBeGreaterThan(10_000);
    expect(await sum('script', 'fetch', 'xhr'), path).toBe(0);
    await context.close();
  }
});
