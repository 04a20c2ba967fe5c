/** What a reader's first search fetches, in a real browser, from a host that compresses as hosts do. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type CDPSession } from 'playwright-core';
import { chromiumPath } from '../../src/tests/sites/sample-site.ts';

/** Bytes on the wire, heads of answers included. */
export interface FirstSearch {
  /** The page, its look and our script. */
  page: number;
  /** Pagefind's script and WebAssembly: the same for every site. */
  engine: number;
  /** The list of all pages: grows with them. */
  meta: number;
  /** The parts of the index that hold the words: one a word at most. */
  words: number;
  /** The texts of the first results. */
  texts: number;
  /** What is fetched for who comes to the end of the results, to tell how many pages in other languages hold the word. */
  elsewhere: number;
  /** What is fetched when the facets are opened: grows with the pages. */
  facets: number;
}

const PARTS: [keyof FirstSearch, RegExp][] = [
  ['meta', /\.pf_meta$|pagefind-entry\.json/],
  ['words', /\.pf_index$/],
  ['texts', /\.pf_fragment$/],
  ['facets', /\.pf_filter$/],
  ['engine', /\/pagefind\//],
  ['page', /\/(?:recherche\/.*|.*\.(?:js|css))$/],
];

/** What a search fetches until its answer is told: all but typefaces, which every page of the site has fetched before. */
export const untilAnswered = ({ page, engine, meta, words, texts }: FirstSearch): number =>
  page + engine + meta + words + texts;

/** Bytes of the index for each page that holds a word which every page holds: measured at 5,200 pages, 76 kB. */
const PLACE_OF_A_WORD = 15;

/**
 * The same at ten times the documents, estimated: the list of pages grows with them; the part with the word keeps its size (Pagefind
 * cuts parts of about 13 kB, see `search/bundle.ts`) until the places of this one word outgrow it. At 10,000 documents in two languages
 * 239 kB were measured, and 390 kB for three words that nearly every text holds.
 * @param pages pages of one language's index, now
 */
export const growthOf = (search: FirstSearch, pages: number): number =>
  untilAnswered({
    ...search,
    meta: search.meta * 10,
    words: Math.max(search.words, pages * 10 * PLACE_OF_A_WORD),
  });

/**
 * Asks the published site in `dist` and waits until everything is fetched.
 * @param question words that many documents hold
 */
export async function firstSearch(dist: string, question: string): Promise<FirstSearch> {
  const host = await compressingHost(dist);
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--headless=shell'],
  });
  try {
    const page = await browser.newPage();
    const fetched = notesOf(await page.context().newCDPSession(page));
    await page.goto(`${host.origin}/recherche/?q=${encodeURIComponent(question)}`);
    await page.locator('.results > li').first().waitFor();
    // Longer than a reader rests before more is fetched unasked: it belongs to the first search.
    await page.waitForTimeout(2000);
    const answered = new Set(fetched.keys());
    if ((await readdir(join(dist, 'pagefind'))).length > 1) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.locator('.also a').first().waitFor();
    }
    const told = new Set(fetched.keys());
    await page.locator('.filters summary').click();
    await page.locator('fieldset[data-facet]:not([hidden])').first().waitFor();
    await page.waitForLoadState('networkidle');
    const found: FirstSearch = { page: 0, engine: 0, meta: 0, words: 0, texts: 0, elsewhere: 0, facets: 0 };
    for (const [id, { address, bytes }] of fetched) {
      const part = PARTS.find(([, pattern]) => pattern.test(address))?.[0];
      if (part)
        found[answered.has(id) || part === 'facets' ? part : told.has(id) ? 'elsewhere' : part] += bytes;
    }
    return found;
  } finally {
    await browser.close();
    host.close();
  }
}

/** Bytes by request, as they come; what the browser kept from before counts nothing. */
function notesOf(session: CDPSession): Map<string, { address: string; bytes: number }> {
  const fetched = new Map<string, { address: string; bytes: number }>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) =>
    fetched.set(requestId, { address: request.url, bytes: 0 }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const note = fetched.get(requestId);
    if (note) note.bytes = encodedDataLength;
  });
  void session.send('Network.enable');
  return fetched;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** Compresses text and lets browsers keep it for ten minutes, as GitHub Pages does; the index is compressed already. */
async function compressingHost(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const type = TYPES[path.endsWith('/') ? '.html' : extname(path)];
    readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path)).then(
      (bytes) => {
        response.setHeader('content-type', type ?? 'application/octet-stream');
        response.setHeader('cache-control', 'max-age=600');
        if (type) response.setHeader('content-encoding', 'gzip');
        response.end(type ? gzipSync(bytes) : bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}
