/**
 * The search index of the site: one bundle a language, kept from one build to the next. Only a language of which a page changed
 * is indexed again; the other's files are linked into place.
 */
import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { SearchablePage } from '../views/page.ts';
import { bundleDigest, pagesToIndex, writeBundle, type IndexedPage } from './bundle.ts';

export interface SearchIndex {
  /** Holds a folder a language; its content belongs under `<base>pagefind/` in the site. Do not write into it. */
  folder: string;
  /** Paths below `folder`, sorted: `fr/pagefind.js`. */
  files: string[];
  /** True when nothing had to be indexed. */
  kept: boolean;
  /** Pages that search finds, by language. */
  counts: Record<string, number>;
  /** Languages that were indexed in this run. */
  indexed: string[];
}

export interface IndexingPhase {
  language: string;
  pages: number;
  kept: boolean;
  milliseconds: number;
}

interface Options {
  /** The cache of the whole build; the index stands in its `search/`. */
  cacheDir: string;
  onPhase?: (phase: IndexingPhase) => void;
}

interface Bundle {
  language: string;
  pages: IndexedPage[];
  digest: string;
}

/**
 * Indexes the pages that have a search record.
 * @throws Error when Pagefind refuses a page or cannot be run
 */
export async function indexPages(
  pages: readonly SearchablePage[],
  { cacheDir, onPhase }: Options,
): Promise<SearchIndex> {
  const bundles: Bundle[] = [...pagesToIndex(pages)].map(([language, pages]) => ({
    language,
    pages,
    digest: bundleDigest(language, pages),
  }));
  const home = join(cacheDir, 'search');
  const folder = join(home, indexDigest(bundles));
  const counts = Object.fromEntries(bundles.map(({ language, pages }) => [language, pages.length]));
  const indexed: string[] = [];
  await mkdir(home, { recursive: true });
  const finished = await finishedIndexes(home);
  if (!finished.some((index) => index.folder === folder)) {
    const draft = `${folder}.${process.pid}.new`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft);
    for (const bundle of bundles) {
      const start = performance.now();
      const earlier = finished.find(({ languages }) => languages[bundle.language] === bundle.digest);
      const target = join(draft, bundle.language);
      if (earlier) await linkFolder(join(earlier.folder, bundle.language), target);
      else {
        await writeBundle(bundle.pages, target);
        indexed.push(bundle.language);
      }
      onPhase?.({ ...phaseOf(bundle), kept: !!earlier, milliseconds: performance.now() - start });
    }
    await finish(draft, folder, bundles);
  } else for (const bundle of bundles) onPhase?.({ ...phaseOf(bundle), kept: true, milliseconds: 0 });
  await forgetOthers(home, folder);
  return { folder, files: await filesBelow(folder), kept: indexed.length === 0, counts, indexed };
}

function phaseOf({ language, pages }: Bundle) {
  return { language, pages: pages.length };
}

function indexDigest(bundles: readonly Bundle[]): string {
  const hash = createHash('sha256').update(
    bundles.map(({ language, digest }) => `${language} ${digest}`).join('\n'),
  );
  return hash.digest('hex').slice(0, 32);
}

interface FinishedIndex {
  folder: string;
  languages: Record<string, string>;
}

/** Written after its folder: an index without it was interrupted and does not count. */
const noteOf = (folder: string): string => `${folder}.json`;

async function finish(draft: string, folder: string, bundles: readonly Bundle[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  const note = Object.fromEntries(bundles.map(({ language, digest }) => [language, digest]));
  await writeFile(noteOf(draft), JSON.stringify(note));
  await rename(noteOf(draft), noteOf(folder));
}

async function finishedIndexes(home: string): Promise<FinishedIndex[]> {
  const notes = (await readdir(home)).filter((name) => /^[0-9a-f]{32}\.json$/.test(name)).sort();
  return Promise.all(
    notes.map(async (name) => ({
      folder: join(home, name.slice(0, -'.json'.length)),
      languages: JSON.parse(await readFile(join(home, name), 'utf8')) as Record<string, string>,
    })),
  );
}

/** The cache holds one index: earlier ones, and what an interrupted run left, are gone. */
async function forgetOthers(home: string, folder: string): Promise<void> {
  for (const name of await readdir(home)) {
    const path = join(home, name);
    if (path !== folder && path !== noteOf(folder)) await rm(path, { recursive: true, force: true });
  }
}

async function linkFolder(from: string, to: string): Promise<void> {
  for (const file of await filesBelow(from)) {
    const target = join(to, file);
    await mkdir(dirname(target), { recursive: true });
    await link(join(from, file), target).catch(() => copyFile(join(from, file), target));
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
