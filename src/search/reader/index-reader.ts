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

/** Parts of the site that were asked for and did not come. */
let missing = 0;

/**
 * Pagefind 1.6 keeps quiet about a part of the index that it could not fetch, and answers as if nothing stood in it: to a reader without
 * a connection, that nobody ever wrote the word. So what is fetched on this page is watched.
 */
function watchFetches(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (...asked) => {
    const answer = await fetch(...asked).catch((error: unknown) => {
      missing++;
      throw error;
    });
    if (!answer.ok) missing++;
    return answer;
  };
}

/** @throws Error where a part was missing */
function whole<Asked extends unknown[], Answer>(
  ask: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  return async (...asked) => {
    const before = missing;
    const answer = await ask(...asked);
    if (missing > before) throw new Error('A part of the search index could not be fetched.');
    return answer;
  };
}

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
  if (opened.size === 0 && failures === 0) watchFetches();
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
    return { ...reader, filters: whole(reader.filters), search: whole(reader.search) };
  });
  opened.set(folder, opening);
  return opening;
}

/** After a failure: the next question loads the index anew. */
export function forgetIndexes(): void {
  failures++;
  opened.clear();
}
