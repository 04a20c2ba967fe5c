/**
 * Fills Astro's content store with a reading, so that pages in dev change as soon as a file does. Astro never parses a contributed
 * file itself: its own loaders would run what an `.mdx` holds.
 */
import { basename } from 'node:path';
import { createHash } from 'node:crypto';
import type { Loader, LoaderContext } from 'astro/loaders';
import { folders } from '../config/folders.ts';
import { reportProblems } from '../i18n/problems/report.ts';
import { handedReading } from './handover.ts';
import { readContent, type Reading } from './reading.ts';

/** Identifier of the one entry that holds the site itself. */
export const SITE = 'site';

/** A loader of the whole record: one entry a document, and one for the site. */
export function recordLoader(): Loader {
  return {
    name: 'cahiers-record',
    load: async (context) => {
      const reading = handedReading() ?? (await readContent(folders));
      if (reading.problems.length || !reading.site) {
        const report = reportProblems(reading.problems, reading.site?.languages[0] ?? 'en');
        // In dev the last good state stays on screen while the writer repairs; a build must not go on.
        if (!context.watcher) throw new Error(`\n\n${report}`);
        context.logger.error(`\n\n${report}\n`);
      } else fill(context, reading);
      watch(context);
    },
  };
}

function fill({ store }: LoaderContext, { site, today, entries }: Reading): void {
  const wanted = new Map<string, Record<string, unknown>>([[SITE, { site, today }]]);
  for (const entry of entries) wanted.set(`${entry.kind}/${entry.id}`, { ...entry });
  for (const id of store.keys()) if (!wanted.has(id)) store.delete(id);
  for (const [id, data] of wanted) {
    const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex');
    store.set({ id, data, digest });
  }
}

const watched = new WeakSet<object>();

function watch(context: LoaderContext): void {
  const { watcher } = context;
  if (!watcher || watched.has(watcher)) return;
  watched.add(watcher);
  watcher.add(folders.content);
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    const reading = await readContent(folders);
    if (reading.problems.length) {
      context.logger.error(`\n\n${reportProblems(reading.problems, reading.site?.languages[0] ?? 'en')}\n`);
      return;
    }
    fill(context, reading);
    context.logger.info(`${reading.entries.length} documents read again`);
  };
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folders.content) || basename(path).startsWith('.')) return;
    clearTimeout(timer);
    // Editors write a file in several steps: wait for the last one.
    timer = setTimeout(() => (running = running.then(refresh, refresh)), 60);
  });
}
