/** `npm run remember`: writes into content/published/ what is published and was not remembered yet. Exit 1 when the content has problems. */
import { join, relative } from 'node:path';
import { folders } from '../src/config/folders.ts';
import { reportProblems } from '../src/i18n/problems/report.ts';
import { rememberingWords } from '../src/i18n/remembering/index.ts';
import { LOG_FOLDER } from '../src/library/published-log.ts';
import { readContent } from '../src/library/reading.ts';
import { remember } from '../src/library/remembering.ts';

const reading = await readContent({ content: folders.content, cache: folders.cache, watched: true });
const language = reading.site?.languages[0] ?? 'en';
const words = rememberingWords(language).remember;
if (reading.problems.length > 0) {
  console.error(`${reportProblems(reading.problems, language)}\n\n${words.refused}`);
  process.exitCode = 1;
} else {
  const leaf = await remember(reading, folders.content);
  if (!leaf) console.log(words.none);
  else {
    const file = relative(process.cwd(), join(folders.content, LOG_FOLDER, `${leaf.name}.txt`));
    const lines = leaf.lines.map(
      ({ event, uid, text }) => `${event.padEnd(9)} ${uid} ${text?.version ?? ''}`,
    );
    console.log(words.written(file, lines));
  }
}
