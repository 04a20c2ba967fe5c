/** `npm run check`: reads content/ and tells every problem of every file. Writes nothing. Exit 1 when there is one. */
import { readContent } from '../src/library/reading.ts';
import { folders } from '../src/config/folders.ts';
import { problemWords, reportProblems } from '../src/i18n/problems/report.ts';

const { problems, site, counts } = await readContent({
  content: folders.content,
  cache: folders.cache,
  watched: true,
});
const language = site?.languages[0] ?? 'en';
if (problems.length) console.error(reportProblems(problems, language));
else console.log(problemWords(language).report.none(counts.files));
process.exitCode = problems.length ? 1 : 0;
