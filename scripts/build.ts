/** `npm run build`: reads content/, writes dist/. Exit 1 when something is wrong; dist/ is then what it was. */
import { buildSite } from '../src/build/build.ts';
import { ContentProblems } from '../src/build/content-problems.ts';
import { progressOn } from '../src/build/progress.ts';
import { recover } from '../src/build/publish.ts';
import { folders } from '../src/config/folders.ts';

const start = performance.now();
try {
  if (await recover(folders.site))
    console.error('An earlier build was stopped while publishing: its last good site was put back.');
  const progress = progressOn(process.stdout);
  const counts = await buildSite(progress);
  const { pages, pictures } = counts;
  console.log(
    `\n  ${pages.drawn + pages.kept} pages from ${counts.files} files (${counts.documents} documents, ${counts.drafts} drafts left out); ` +
      `pages: ${pages.drawn} drawn, ${pages.kept} kept; pictures: ${pictures.drawn} drawn, ${pictures.reused} kept; search index ${counts.searchKept ? 'kept' : 'made anew'}.\n` +
      `  ${((performance.now() - start) / 1000).toFixed(1)} s. The site is in ${folders.site.slice(folders.root.length) || '.'}/; see it with: npm run preview`,
  );
  if (process.env['CAHIERS_TIMES']) console.log(JSON.stringify({ times: progress.times, counts }));
} catch (error) {
  console.error(
    `\n${error instanceof ContentProblems ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  process.exitCode = 1;
}
