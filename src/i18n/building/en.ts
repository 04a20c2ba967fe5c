/** English words of the build. */
import type { BuildWords } from './words.ts';

const several = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const buildingEn: BuildWords = {
  phases: {
    read: 'content read and checked',
    pages: 'pages written',
    pictures: 'social pictures drawn',
    search: 'search index written',
    files: 'feeds, lists and files written',
    gate: 'finished site read again',
    publish: 'site published',
  },
  ongoing: (phase, done, of) => `${phase}: ${done} of ${of}`,
  seconds: (seconds) => `${seconds.toFixed(1)} s`,
  files: (counts, state) =>
    `${several(counts.files, 'file')}: ${[
      ...(counts.wrong ? [`${counts.wrong} with problems`] : []),
      `${counts.published} ${state === 'published' ? 'published' : 'without a problem'}`,
      ...(counts.drafts ? [several(counts.drafts, 'draft')] : []),
      ...(counts.tombstones ? [several(counts.tombstones, 'text withdrawn', 'texts withdrawn')] : []),
      ...(counts.pictures ? [several(counts.pictures, 'picture')] : []),
      ...(counts.own ? [`${counts.own} of the site itself`] : []),
      ...(counts.aside ? [`${counts.aside} set aside`] : []),
    ].join(', ')}.`,
  made: ({ pages, pictures, searchKept, seconds, folder }) =>
    `${several(pages.drawn + pages.kept, 'page')} (${pages.drawn} drawn, ${pages.kept} kept), ` +
    `${several(pictures.drawn + pictures.reused, 'social picture')} (${pictures.drawn} drawn, ${pictures.reused} kept), ` +
    `search index ${searchKept ? 'kept' : 'made anew'}.\n` +
    `${seconds.toFixed(1)} s. The site is in ${folder}; see it with: npm run preview`,
  undrawnLetters: (title, letters) =>
    `Social picture of “${title}”: no font here draws ${letters.join(' ')}. The picture shows […] in their place, or the provider’s name; the page itself is whole.`,
  recovered: 'An earlier build was stopped while publishing: its last good site was put back.',
  locked: ({ pid, since, host, folder }) =>
    `Another build is at work on ${folder}: process ${pid} on ${host}, since ${since}.\n` +
    'Wait until it is done, or stop it, then build again. Nothing was changed.',
  stopped: 'Stopped. Nothing was published: the site is what it was before.',
  disk: (trouble, path, code) =>
    `${
      {
        full: 'The disk is full',
        forbidden: 'This may not be written',
        busy: 'This is being used by another program, or is a disk of its own',
        failing: 'The disk does not work as it should',
        'too-many-open': 'Too many files are open on this machine',
      }[trouble]
    }${path ? `: ${path}` : ''} (${code}).\n${
      {
        full: 'Make room on the disk',
        forbidden: 'Give yourself the right to write there, or name another folder with OUT_DIR or CACHE_DIR',
        busy: 'Close what uses it, or name another folder with OUT_DIR or CACHE_DIR',
        failing: 'Check the disk and save what is on it',
        'too-many-open': 'Close other programs',
      }[trouble]
    }, then build again. Nothing was published: the site is what it was before.`,
  faults: {
    unaccounted: (files) =>
      `The engine does not know what became of ${several(files.length, 'file')}:\n${files.map((file) => `  ${file}`).join('\n')}\n` +
      'Nothing was published. If the folder was changed meanwhile, build again; otherwise this is a fault of the engine: please report it.',
    undrawn: (pages) =>
      `${several(pages.length, 'page')} of the site ${pages.length === 1 ? 'is' : 'are'} missing:\n${pages.map((page) => `  ${page}`).join('\n')}\n` +
      'Nothing was published. This is a fault of the engine: please report it.',
  },
};
