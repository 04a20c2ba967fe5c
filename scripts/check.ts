/** `npm run check`: reads content/ and tells every problem of every file. Writes nothing. Exit 1 when there is one. */
import { readContent } from '../src/library/reading.ts';
import { waitingLines } from '../src/library/remembering.ts';
import { folders } from '../src/config/folders.ts';
import { problemWords, reportProblems, reportRemarks } from '../src/i18n/problems/report.ts';
import { rememberingWords } from '../src/i18n/remembering/index.ts';

const reading = await readContent({
  content: folders.content,
  cache: folders.cache,
  watched: true,
});
const { problems, remarks, site, counts } = reading;
const language = site?.languages[0] ?? 'en';
if (remarks.length) console.log(`${reportRemarks(remarks, language)}\n`);
if (problems.length) console.error(reportProblems(problems, language));
else {
  console.log(problemWords(language).report.none(counts.files));
  const waiting = waitingLines(reading).length;
  if (waiting > 0) console.log(rememberingWords(language).waiting(waiting));
}
process.exitCode = problems.length ? 1 : 0;
