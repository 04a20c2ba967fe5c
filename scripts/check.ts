/**
 * `npm run check`: reads content/ and tells every problem of every file. Writes nothing. Exit 1 when there is one.
 * `npm run check -- --fix` first repairs what can be repaired without changing a word, and shows each line as it was and is.
 */
import { readContent } from '../src/library/reading.ts';
import { waitingLines } from '../src/library/remembering.ts';
import { countRepairable, repairsOf, writeRepaired } from '../src/library/repairing.ts';
import { folders } from '../src/config/folders.ts';
import { problemWords, reportProblems, reportRemarks, visible } from '../src/i18n/problems/report.ts';
import { rememberingWords } from '../src/i18n/remembering/index.ts';

/** A repair can bring to light what the parser could not see behind it; more rounds than this are a fault of ours. */
const MOST_ROUNDS = 20;

const { content, cache } = folders;
const read = () => readContent({ content, cache, watched: true });
let reading = await read();
if (process.argv.includes('--fix')) reading = await fix();
const { problems, remarks, site, counts } = reading;
const language = site?.languages[0] ?? 'en';
const words = rememberingWords(language);
if (remarks.length) console.log(`${reportRemarks(remarks, language)}\n`);
if (problems.length) {
  console.error(reportProblems(problems, language));
  const repairable = await countRepairable(problems, content);
  if (repairable > 0) console.error(words.repairable(repairable));
} else {
  console.log(problemWords(language).report.none(counts.files));
  const waiting = waitingLines(reading).length;
  if (waiting > 0) console.log(words.waiting(waiting));
}
process.exitCode = problems.length ? 1 : 0;

async function fix() {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const repairs = await repairsOf(reading.problems, content);
    if (repairs.length === 0) break;
    for (const one of repairs) {
      await writeRepaired(one, content);
      if (one.recoded) console.log(`${visible([one.file])}: → UTF-8`);
      for (const { line, before, after } of one.changes)
        console.log(
          visible([
            `${one.file}:${line}`,
            ...before.split('\n').map((row) => `- ${row}`),
            ...after.split('\n').map((row) => `+ ${row}`),
          ]),
        );
    }
    reading = await read();
  }
  return reading;
}
