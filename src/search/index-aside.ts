/** Indexes in a thread of its own: beside the drawing of pages, the answers of Pagefind waited seconds for a free moment to be read. */
import { Worker } from 'node:worker_threads';
import type { SearchablePage } from '../views/page.ts';
import type { SearchIndex } from './index-pages.ts';

export interface Order {
  pages: SearchablePage[];
  cacheDir: string;
  /** Where the index goes in the site. */
  to: string;
  /** Where it stands in the last published one. */
  published: string;
}

/** What the thread says: files that stand in the site, by their paths below `to`, and at the end the whole. */
export type Answer = { written: string[] } | { made: SearchIndex };

export interface IndexThread {
  /**
   * @param onWritten told the files of each language as soon as they stand in the site
   * @throws Error when Pagefind refuses a page or cannot be run
   */
  index(
    pages: readonly SearchablePage[],
    places: Omit<Order, 'pages'>,
    onWritten: (files: readonly string[]) => void,
  ): Promise<SearchIndex>;
  /** Ends the thread; an index that was begun is finished first, or what it wrote so far would stay behind. */
  stop(): Promise<void>;
}

/** Started before there is anything to index: the thread loads its modules while the content is read. */
export function startIndexing(): IndexThread {
  const thread = new Worker(new URL('./index-thread.ts', import.meta.url));
  const done = new Promise<SearchIndex>((resolve, reject) => {
    thread.on('message', (answer: Answer) => {
      if ('made' in answer) resolve(answer.made);
      else tell(answer.written);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread of the search index ended with ${code}`)));
  });
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  // Nobody may be waiting yet, or ever: what failed is told to whoever asks for an index.
  done.catch(() => undefined);
  let isAsked = false;
  let tell: (files: readonly string[]) => void = () => undefined;
  return {
    index(pages, places, onWritten) {
      isAsked = true;
      tell = onWritten;
      const needed = pages.map(({ path, language, search }) => ({
        path,
        language,
        ...(search && { search }),
      }));
      thread.postMessage({ pages: needed, ...places } satisfies Order);
      return done;
    },
    async stop() {
      if (isAsked) await ended;
      else await thread.terminate();
    },
  };
}
