/** `npm run check`: reads content/ and tells every problem of every file. Writes nothing. Exit 1 when there is one. */
import { readContent } from '../src/library/reading.ts';
import { folders } from '../src/config/folders.ts';
import { problemWords, reportProblems, reportRemarks } from '../src/i18n/problems/report.ts';

const { problems, remarks, site, counts } = await readContent({
  content: folders.content,
  cache: folders.cache,
  watched: true,
});
const language = site?.languages[0] ?? 'en';
if (remarks.length) console.log(`${reportRemarks(remarks, language)}\n`);
if (problems.length) console.error(reportProblems(problems, language));
else console.log(problemWords(language).report.none(counts.files));
process.exitCode = problems.length ? 1 : 0;
