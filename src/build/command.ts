/** The build as a person sees it: phases while it runs, a short report at the end, every problem when there are some. */
import { join, relative } from 'node:path';
import { keepCompiled } from '../config/compiled.ts';
import { folders } from '../config/folders.ts';
import { readSite } from '../config/site.ts';
import { buildWords } from '../i18n/building/index.ts';
import { buildSite } from './build.ts';
import { ContentProblems } from './content-problems.ts';
import { tellDiskTrouble } from './disk-trouble.ts';
import { EngineFault } from './engine-fault.ts';
import { onInterruption } from './interruption.ts';
import { clearLeavings } from './leavings.ts';
import { claimsOnCache, claimsOnSite, lock } from './lock.ts';
import { progressOn } from './progress.ts';
import { recover } from './publish.ts';

const start = performance.now();
const { root, cache, site } = folders;
// All is told in the site's language, also what goes wrong before the content is read.
const words = buildWords((await readSite(folders.content)).site?.languages[0]);
const interruption = onInterruption(() => console.error(`\n${words.stopped}`));

try {
  const held = await lock([claimsOnSite(site), claimsOnCache(cache)]);
  if ('release' in held) {
    // Not before everything has ended: what is drawn beside what failed goes on for a moment.
    process.once('exit', () => {
      clearLeavings({ root, cache, site });
      held.release();
    });
    if (recover(site)) console.error(words.recovered);
    clearLeavings({ root, cache, site });
    await build();
  } else {
    const since = `${new Date(held.since).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
    const folder = shown(held.folder === claimsOnSite(site) ? site : cache);
    fail(words.locked({ ...held, since, folder }));
  }
} catch (error) {
  // Whoever stops the build often stops what it started too, and that is what fails first: the signal has its turn before.
  await new Promise((resolve) => setTimeout(resolve, 50));
  fail(tell(error));
}

async function build(): Promise<void> {
  const progress = progressOn(process.stdout, words);
  const { files, ...built } = await buildSite(progress, interruption);
  keepCompiled();
  const seconds = (performance.now() - start) / 1000;
  const report = [words.files(files, 'published'), words.made({ ...built, seconds, folder: shown(site) })];
  report.push(...built.undrawnLetters.map(({ title, letters }) => words.undrawnLetters(title, letters)));
  console.log(`\n${report.join('\n').replace(/^/gm, '  ')}`);
  if (process.env['CAHIERS_TIMES'])
    console.log(JSON.stringify({ times: progress.times, counts: { files, ...built } }));
}

function tell(error: unknown): string {
  if (error instanceof ContentProblems) return error.message;
  if (error instanceof EngineFault) return error.tell(words);
  const trouble = tellDiskTrouble(error, words);
  if (trouble) return trouble;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function fail(words: string): void {
  console.error(`\n${words}`);
  process.exitCode = 1;
}

function shown(folder: string): string {
  return join(relative(process.cwd(), folder) || '.', '/');
}
