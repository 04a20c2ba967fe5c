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
  sub_results: { url: string; title: string; excerpt: string }[];
}

export interface IndexReader {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  filters(): Promise<Counts>;
  search(
    words: string | null,
    options: { filters?: Record<string, { any: string[] }>; sort?: Record<string, string> },
  ): Promise<Found>;
}

const opened = new Map<string, Promise<IndexReader>>();

/**
 * Opens the bundle of one language. Each is a module of its own with a stemmer of its own: merged, or opened as instances of one
 * module, the bundles would share a stemmer (Pagefind 1.6). A failed try is forgotten, so that the next one tries again.
 */
export function openIndex(folder: string): Promise<IndexReader> {
  const address = `${folder}pagefind.js`;
  const known = opened.get(folder);
  if (known) return known;
  const opening = (import(/* @vite-ignore */ address) as Promise<IndexReader>).then(async (reader) => {
    // Addresses in the index already begin with the site's base.
    await reader.options({ baseUrl: '/', excerptLength: 28 });
    return reader;
  });
  opened.set(folder, opening);
  opening.catch(() => opened.delete(folder));
  return opening;
}
