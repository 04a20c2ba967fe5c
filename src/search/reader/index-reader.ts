/** The part of Pagefind's JavaScript interface (1.6) that the search page uses. */

export type Counts = Record<string, Record<string, number>>;

export interface Found {
  results: { id: string; data: () => Promise<FoundPage> }[];
  /** Pages left if one more filter were chosen. */
  filters: Counts;
}

export interface FoundPage {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  /** The whole text, in words as the index counts them, and which of them were found. */
  raw_content: string;
  locations: number[];
  sub_results: { url: string; title: string; excerpt: string }[];
}

export interface IndexReader {
  options(options: {
    basePath: string;
    baseUrl: string;
    excerptLength: number;
    excerptEllipsis: string;
    noWorker: boolean;
  }): Promise<void>;
  filters(): Promise<Counts>;
  search(
    words: string | null,
    options: { filters?: Record<string, { any: string[] }>; sort?: Record<string, string> },
  ): Promise<Found>;
}

const opened = new Map<string, Promise<IndexReader>>();
let failures = 0;

/**
 * Opens the bundle of one language. Each is a module of its own with a stemmer of its own: merged, or opened as instances of one
 * module, the bundles would share a stemmer (Pagefind 1.6). Their code is the same: the part of an address behind `#` makes another
 * module of the same file, which is fetched once.
 * @param code the bundle whose file of code is taken
 */
export function openIndex(folder: string, code = folder): Promise<IndexReader> {
  // A browser remembers that a module failed: the next try needs an address of its own.
  const address = `${code}pagefind.js${failures ? `?try=${failures}` : ''}#${folder}`;
  const known = opened.get(folder);
  if (known) return known;
  const opening = (import(/* @vite-ignore */ address) as Promise<IndexReader>).then(async (reader) => {
    // Addresses in the index already begin with the site's base.
    await reader.options({
      basePath: folder,
      baseUrl: '/',
      excerptLength: 28,
      excerptEllipsis: '…',
      // 12 kB more to fetch, for work that takes milliseconds: see `npm run bench`.
      noWorker: true,
    });
    return reader;
  });
  opened.set(folder, opening);
  return opening;
}

/** After a failure: the next question loads the index anew. */
export function forgetIndexes(): void {
  failures++;
  opened.clear();
}
