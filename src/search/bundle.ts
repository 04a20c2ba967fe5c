/** One Pagefind bundle: the pages of one language, so that they keep the stemmer of that language. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { SearchablePage } from '../views/page.ts';
import { syntheticPage } from './synthetic-page.ts';

export interface IndexedPage {
  url: string;
  content: string;
}

/** Pagefind's own interfaces and its worker, which nothing here loads: half a megabyte. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Places of words in one part of the index, of which a search fetches one a word: 13 kB each, where Pagefind's own measure of 20,000 makes
 * 32 kB. Smaller parts would need a longer list of them, which every search fetches (at 1,000 documents: 1 kB more, 10 at 10,000).
 * Pagefind 1.6 takes it from its environment and calls it unstable: without it, parts are larger and all else is the same.
 */
const PLACES_IN_A_PART = '8000';

/** What each language has to index, in the order of addresses. */
export function pagesToIndex(pages: readonly SearchablePage[]): Map<string, IndexedPage[]> {
  const languages = new Map<string, IndexedPage[]>();
  for (const page of [...pages].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!page.search) continue;
    const all = languages.get(page.language) ?? [];
    all.push({ url: page.path, content: syntheticPage(page, page.search) });
    languages.set(page.language, all);
  }
  return new Map([...languages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Digest of everything a bundle depends on. The code that writes pages is in it through what it writes. */
export function bundleDigest(language: string, pages: readonly IndexedPage[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify([pagefindVersion(), language, String(UNUSED), PLACES_IN_A_PART]),
  );
  for (const { url, content } of pages) hash.update(JSON.stringify([url, content]));
  return hash.digest('hex');
}

function pagefindVersion(): string {
  const file = findPackageJSON('pagefind', import.meta.url);
  return (JSON.parse(readFileSync(file!, 'utf8')) as { version: string }).version;
}

/** Pagefind is one process for the whole of ours, and `close` ends it: only one bundle is written at a time. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Indexes pages into `folder`. The same pages give the same bytes.
 * @throws Error with every complaint of Pagefind's
 */
export function writeBundle(pages: readonly IndexedPage[], folder: string): Promise<void> {
  const work = last.then(() => write(pages, folder));
  last = work.catch(() => undefined);
  return work;
}

/** What a thread is given that writes a bundle. */
export interface BundleOrder {
  pages: readonly IndexedPage[];
  folder: string;
}

/**
 * The same in a thread, with a Pagefind of its own: it compresses what it writes on one processor, so that two languages take as long
 * as one.
 * @throws Error with every complaint of Pagefind's
 */
export async function writeBundleAside(pages: readonly IndexedPage[], folder: string): Promise<void> {
  const order: BundleOrder = { pages, folder };
  const thread = new Worker(new URL('./bundle-thread.ts', import.meta.url), {
    execArgv: [],
    workerData: order,
  });
  const [code] = (await once(thread, 'exit')) as [number];
  if (code !== 0) throw new Error(`The thread of the search index ended with ${code}`);
}

async function write(pages: readonly IndexedPage[], folder: string): Promise<void> {
  // From a folder Pagefind reads on all processors; handed over one by one, pages take a quarter longer.
  const source = `${folder}.pages`;
  try {
    for (const page of pages) writePage(page, source);
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PLACES_IN_A_PART;
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: source });
    complain(source, added.errors);
    const written = await index.writeFiles({ outputPath: folder });
    complain(folder, written.errors);
    for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
  } finally {
    await close();
    rmSync(source, { recursive: true, force: true });
  }
}

/** At the path that Pagefind makes the address from. */
function writePage({ url, content }: IndexedPage, source: string): void {
  const file = join(source, url, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function complain(what: string, errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind could not index ${what}: ${errors.join('; ')}`);
}
