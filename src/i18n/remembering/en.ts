import type { RememberingWords } from './words.ts';

const texts = (count: number) => `${count} text${count === 1 ? '' : 's'}`;

export const rememberingEn: RememberingWords = {
  waiting: (count) =>
    `${texts(count)} not remembered yet, or with additions: once published, run “npm run remember”.`,
  repairable: (count) =>
    `${count} of these problems can be repaired without changing a word: npm run check -- --fix`,
  remember: {
    none: 'Nothing new: all that is published is remembered.',
    written: (file, lines) =>
      `${lines.map((line) => `  ${line}`).join('\n')}\nWritten in ${file}. Commit this file with the texts.`,
    refused: 'Nothing was remembered: repair the problems above first.',
  },
  verify: {
    log: (leaves, count) => `Log: ${leaves} ${leaves === 1 ? 'leaf' : 'leaves'}, ${texts(count)}.`,
    site: (count) => `Site: ${texts(count)} compared with the log.`,
    noSite: (folder) => `No site in ${folder}: only the log and the files were compared.`,
    older: (leaves) =>
      `The site is older than the log by ${leaves} ${leaves === 1 ? 'leaf' : 'leaves'}: build again.`,
    waiting: (count) => `${texts(count)} not remembered as they stand: npm run remember.`,
    failed: (count) => `${count} fault${count === 1 ? '' : 's'}.`,
    sound: 'All agrees.',
    faults: {
      unreadable: (file, line) => `${file}:${line} cannot be read.`,
      edited: (file) => `${file} was changed after it was written.`,
      missing: (file, missing) => `${file} names ${missing}, which is not there.`,
      noLog: (file) => `${file} is no log of published texts.`,
      lost: (leaf) => `The leaf ${leaf} is known elsewhere and missing from the log: it was cut.`,
      changed: (uid, since) => `${uid} changed since ${since} without a correction.`,
      absent: (uid) => `${uid} is in the log and has no text in the site.`,
      still: (uid) => `${uid} is gone and its text is still in the site.`,
      page: (file) => `${file} does not show the text that stands beside it.`,
    },
  },
};
