/** The build as a person sees it: phases while it runs, a short report at the end, every problem when there are some. */
import { relative } from 'node:path';
import { folders } from '../config/folders.ts';
import { buildSite } from './build.ts';
import { ContentProblems } from './content-problems.ts';
import { progressOn } from './progress.ts';
import { recover } from './publish.ts';

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
      `  ${((performance.now() - start) / 1000).toFixed(1)} s. The site is in ${relative(process.cwd(), folders.site)}/; see it with: npm run preview`,
  );
  if (process.env['CAHIERS_TIMES']) console.log(JSON.stringify({ times: progress.times, counts }));
} catch (error) {
  console.error(
    `\n${error instanceof ContentProblems ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  process.exitCode = 1;
}
