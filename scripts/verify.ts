/**
 * `npm run verify`: holds the log of published texts, the files of content/ and the built site against one another. Works offline.
 * `npm run verify -- copy.txt …` also holds earlier copies of the site's data/published.txt against the log. Exit 1 when something is wrong.
 */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { verifyCopy, verifySite, type Fault } from '../src/build/verification.ts';
import { folders } from '../src/config/folders.ts';
import { reportProblems } from '../src/i18n/problems/report.ts';
import { rememberingWords } from '../src/i18n/remembering/index.ts';
import { LOG_FOLDER } from '../src/library/published-log.ts';
import { readContent } from '../src/library/reading.ts';
import { waitingLines } from '../src/library/remembering.ts';

const reading = await readContent({ content: folders.content, cache: folders.cache, watched: true });
const language = reading.site?.languages[0] ?? 'en';
const words = rememberingWords(language).verify;
if (reading.problems.length > 0) {
  console.error(`${reportProblems(reading.problems, language)}\n`);
  process.exitCode = 1;
}
if (reading.log) {
  const { log } = reading;
  const { faults, texts, older } = await verifySite(reading, log, folders.site);
  for (const copy of process.argv.slice(2))
    faults.push(...verifyCopy(log, await readFile(copy, 'utf8'), copy));
  const site = relative(process.cwd(), folders.site) || '.';
  const waiting = waitingLines(reading).length;
  console.log(words.log(log.leaves.length, log.standing.size));
  console.log(texts === undefined ? words.noSite(site) : words.site(texts));
  if (texts !== undefined && older > 0) console.log(words.older(older));
  if (waiting > 0) console.log(words.waiting(waiting));
  for (const fault of faults) console.error(sentenceOf(fault));
  if (faults.length > 0) process.exitCode = 1;
  console.log(faults.length > 0 ? words.failed(faults.length) : process.exitCode ? '' : words.sound);
}

function sentenceOf(found: Fault): string {
  const { faults } = words;
  switch (found.fault) {
    case 'log': {
      const file = `${LOG_FOLDER}/${found.at.leaf}.txt`;
      if (found.at.why === 'missing') return faults.missing(file, found.at.missing);
      return found.at.why === 'edited' ? faults.edited(file) : faults.unreadable(file, found.at.line);
    }
    case 'noLog':
      return faults.noLog(found.file);
    case 'lost':
      return faults.lost(found.leaf);
    case 'changed':
      return faults.changed(found.uid, found.since);
    case 'absent':
    case 'still':
      return faults[found.fault](found.uid);
    case 'page':
      return faults.page(found.file);
  }
}
