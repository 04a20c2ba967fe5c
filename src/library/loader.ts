/**
 * Astro's view of the record: a digest for each document in its content store, so that pages in dev change as soon as a file does.
 * Astro never parses a contributed file itself: its own loaders would run what an `.mdx` holds.
 */
import { basename } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { folders } from '../config/folders.ts';
import { drawingOrder } from './drawing-order.ts';
import { handedRecord, handOver } from './handover.ts';
import type { PublicRecord } from './record.ts';

/** A loader of the whole record: one digest a document. */
export function recordLoader(): Loader {
  return {
    name: 'cahiers-record',
    load: async (context) => {
      // A build's pages are drawn from what it hands over, not from the store.
      if (drawingOrder()) return;
      const record = handedRecord();
      if (record) fill(context, record);
      else await read(context);
      watch(context);
    },
  };
}

/** Reads everything and hands it over. In dev a problem leaves the last good state on screen while the writer repairs. */
async function read(context: LoaderContext): Promise<void> {
  // Loaded only when nobody has read: the reader's modules are most of the engine, and Astro compiles what it loads here anew.
  const [{ readContent }, { linkRecord }, { reportProblems }] = await Promise.all([
    import('./reading.ts'),
    import('./link.ts'),
    import('../i18n/problems/report.ts'),
  ]);
  const reading = await readContent(folders);
  const { problems, site } = reading;
  if (!site || problems.length) {
    const report = reportProblems(problems, site?.languages[0] ?? 'en');
    if (!context.watcher) throw new Error(`\n\n${report}`);
    context.logger.error(`\n\n${report}\n`);
    return;
  }
  const record = linkRecord({ ...reading, site });
  handOver(record, context.watcher ? 'dev' : 'build');
  context.logger.info(`${reading.entries.length} documents read`);
  fill(context, record);
}

function fill({ store, generateDigest }: LoaderContext, record: PublicRecord): void {
  const { site, today, letters, testimonials, incidents, replies, providers, pages, unlisted } = record;
  const { tombstones, decisions, signatures } = record;
  const digests = new Map([['site', generateDigest({ site, today, tombstones, decisions, signatures })]]);
  for (const { kind, id, digest } of [
    ...letters,
    ...testimonials,
    ...incidents,
    ...replies,
    ...providers,
    ...pages,
    ...unlisted,
  ])
    digests.set(`${kind}/${id}`, digest);
  for (const id of store.keys()) if (!digests.has(id)) store.delete(id);
  for (const [id, digest] of digests) store.set({ id, data: { digest }, digest });
}

const watched = new WeakSet<object>();

function watch(context: LoaderContext): void {
  const { watcher } = context;
  if (!watcher || watched.has(watcher)) return;
  watched.add(watcher);
  watcher.add(folders.content);
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const refresh = () => read(context);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folders.content) || basename(path).startsWith('.')) return;
    clearTimeout(timer);
    // Editors write a file in several steps: wait for the last one.
    timer = setTimeout(() => (running = running.then(refresh, refresh)), 60);
  });
}
