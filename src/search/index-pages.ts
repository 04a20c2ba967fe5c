/**
 * The search index of the site: one bundle a language, kept from one build to the next. Only a language of which a page changed
 * is indexed again; the other’s files are linked into place.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchablePage } from '../views/page.ts';
import { bundleDigest, pagesToIndex, writeBundle, type IndexedPage } from './bundle.ts';
import { filesBelow, linkFolder } from './index-files.ts';

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

interface Options {
  /** The cache of the whole build; the index stands in its `search/`. */
  cacheDir: string;
  /** How one language is indexed; by Pagefind in this thread when not given. */
  write?: (pages: readonly IndexedPage[], folder: string) => Promise<void>;
  /** Told as soon as a language is whole, with the folder where it stands at this moment. */
  onReady?: (language: string, folder: string) => void;
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
export async function indexPages(pages: readonly SearchablePage[], options: Options): Promise<SearchIndex> {
  const made = await makeIndex(pages, options);
  forgetOthers(made);
  return made;
}

/** The same, leaving what the cache holds of earlier indexes to `forgetOthers`: the site need not wait for that. */
export async function makeIndex(
  pages: readonly SearchablePage[],
  { cacheDir, write = writeBundle, onReady = () => undefined }: Options,
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
  mkdirSync(home, { recursive: true });
  const finished = finishedIndexes(home);
  if (!finished.some((index) => index.folder === folder)) {
    const draft = `${folder}.${process.pid}.new`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft);
    const keeping = ({ language, digest }: Bundle) =>
      finished.find(({ languages }) => languages[language] === digest);
    const ready = (language: string) => onReady(language, join(draft, language));
    const work = bundles
      .filter((bundle) => !keeping(bundle))
      .map(async ({ language, pages }) => {
        indexed.push(language);
        await write(pages, join(draft, language));
        ready(language);
      });
    // While Pagefind works on the others.
    for (const bundle of bundles) {
      const earlier = keeping(bundle);
      if (!earlier) continue;
      linkFolder(join(earlier.folder, bundle.language), join(draft, bundle.language));
      ready(bundle.language);
    }
    // All have ended before the first failure is told: nobody writes into the cache any more.
    for (const ended of await Promise.allSettled(work)) if (ended.status === 'rejected') throw ended.reason;
    finish(draft, folder, bundles);
  } else for (const { language } of bundles) onReady(language, join(folder, language));
  return { folder, files: filesBelow(folder), kept: indexed.length === 0, counts, indexed };
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

function finish(draft: string, folder: string, bundles: readonly Bundle[]): void {
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  const note = Object.fromEntries(bundles.map(({ language, digest }) => [language, digest]));
  writeFileSync(noteOf(draft), JSON.stringify(note));
  renameSync(noteOf(draft), noteOf(folder));
}

function finishedIndexes(home: string): FinishedIndex[] {
  const notes = readdirSync(home)
    .filter((name) => /^[0-9a-f]{32}\.json$/.test(name))
    .sort();
  return notes.map((name) => ({
    folder: join(home, name.slice(0, -'.json'.length)),
    languages: JSON.parse(readFileSync(join(home, name), 'utf8')) as Record<string, string>,
  }));
}

/** The cache holds one index: earlier ones, and what an interrupted run left, are gone. */
export function forgetOthers({ folder }: Pick<SearchIndex, 'folder'>): void {
  const home = dirname(folder);
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    if (path !== folder && path !== noteOf(folder)) rmSync(path, { recursive: true, force: true });
  }
}
