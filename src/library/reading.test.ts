/** One thing wrong in each folder, and the words its owner reads. */
import { describe, expect, test } from 'vitest';
import { reportProblems } from '../i18n/problems/report.ts';
import { LETTER, SITE, smallSite, TODAY } from '../tests/sites/small-site.ts';
import { readContent } from './reading.ts';

let count = 0;
async function reportOf(files: Record<string, string | Uint8Array | null>, language = 'en'): Promise<string> {
  const { content, cache } = await smallSite(`reading-${++count}`, files);
  const { problems } = await readContent({ content, cache, today: TODAY });
  return problems.length ? reportProblems(problems, language) : '';
}
const letter = (change: [string | RegExp, string], ...more: [string | RegExp, string][]) => ({
  'letters/lettre.mdx': [change, ...more].reduce((text, [from, to]) => text.replace(from, to), LETTER),
});

test('a right folder has no problem', async () => {
  expect(await reportOf({})).toBe('');
});

describe('a problem is told with its place, what was found, what was expected and how to repair it', () => {
  test.each<[string, Record<string, string | Uint8Array | null>, string[]]>([
    [
      'a mistyped key',
      letter(['title:', 'titel:']),
      ['content/letters/lettre.mdx:2:1 unknown-key', 'Did you mean “title”?'],
    ],
    [
      'a missing key',
      letter([/title:.*\n/, '']),
      ['content/letters/lettre.mdx:2:1 missing-key', 'nothing for “title”'],
    ],
    [
      'an unknown provider',
      letter(['provider: exemple', 'provider: exempel']),
      ['lettre.mdx:8:15 unknown-reference', 'Did you mean “exemple”?'],
    ],
    [
      'an impossible date',
      letter(['2026-11-02', '2026-02-30']),
      ['lettre.mdx:4:12 wrong-date', 'That day does not exist'],
    ],
    ['a date day first', letter(['2026-11-02', '02/11/2026']), ['lettre.mdx:4:12 wrong-date', 'year first']],
    ['a date to come', letter(['2026-11-02', '2027-01-01']), ['lettre.mdx:4:12 date-in-future']],
    [
      'a wrong term',
      letter(['example: true', 'example: true\noutcome: { state: resolvd }']),
      ['unknown-term', 'Did you mean “resolved”?'],
    ],
    [
      'an end before its start',
      letter(['example: true', 'written: 2026-10-03\nsent: 2026-10-02']),
      ['lettre.mdx:4:7 end-before-start'],
    ],
    [
      'a key twice',
      letter(['example: true', 'example: true\nexample: true']),
      ['lettre.mdx:4:1 yaml-syntax', 'a key written twice'],
    ],
    ['front matter that is no YAML', letter(['title: Une', 'title: [Une']), ['yaml-syntax']],
    [
      'an alias that could stand for gigabytes',
      letter(['example: true', 'example: true\nservices: &a [*a]']),
      ['yaml-syntax', 'anchor'],
    ],
    ['no front matter', { 'letters/lettre.mdx': 'Bonjour' }, ['lettre.mdx:1:1 front-matter-missing']],
    [
      'a file that is not UTF-8',
      { 'letters/lettre.mdx': Buffer.from('---\ntitle: \xe9t\xe9\n---\n', 'latin1') },
      ['lettre.mdx:2:8 not-utf8'],
    ],
    ['a name that is no address', { 'letters/Ma lettre.mdx': LETTER }, ['Ma lettre.mdx:1:1 file-name']],
    ['a file that nothing reads', { 'letters/notes.docx': 'x' }, ['notes.docx:1:1 unexpected-file']],
    ['two files of one name', { 'letters/lettre/index.mdx': LETTER }, ['duplicate-id']],
    ['an old address that is taken', letter(['example: true', 'redirectFrom: [autre]']), []],
    ['code in the text', letter(['Ceci est', 'import x from "y"\n\nCeci est']), ['text-code']],
    [
      'a component that does not exist',
      letter(['Ceci est une lettre.', '<PulQuote>\n\nA\n\n</PulQuote>']),
      ['lettre.mdx:14:1 unknown-component', '<PullQuote>'],
    ],
    [
      'a picture that is not there',
      letter(['Ceci est une lettre.', '![Une facture](./facture.png)']),
      ['lettre.mdx:14:1 picture-missing'],
    ],
    [
      'a link to nowhere',
      letter(['Ceci est une lettre.', 'Voir [là](/lettres/letre/).']),
      ['lettre.mdx:14:6 dead-link', '/lettres/lettre/'],
    ],
    [
      'an address that runs',
      letter(['Ceci est une lettre.', '[là](javascript:alert(1))']),
      ['unsafe-address'],
    ],
    [
      'a reply to nothing',
      {
        'replies/r.mdx':
          '---\ntitle: R\nto: letters/x\nby: { name: X }\nposition: rejected\nreceived: 2026-11-03\npublished: 2026-11-04\n---\n\nNon.\n',
      },
      ['r.mdx:3:5 unknown-reference', 'letters/lettre'],
    ],
    [
      'an event without a source',
      {
        'timelines/exemple/panne.mdx':
          '---\ntitle: P\nprovider: exemple\npublished: 2026-11-04\nevents:\n  - { at: 2026-01, kind: started, words: Panne }\n---\n',
      },
      ['panne.mdx:6:5 event-without-source'],
    ],
    [
      'a source that is not listed',
      {
        'timelines/exemple/panne.mdx':
          '---\ntitle: P\nprovider: exemple\npublished: 2026-11-04\nevents:\n  - { at: 2026-01, kind: started, words: Panne, sources: [s9] }\n---\n',
      },
      ['panne.mdx:6:59 unknown-reference'],
    ],
    [
      'a site without a host',
      { 'site.yaml': SITE.replace(/host:.*\n/, '') },
      ['content/site.yaml:1:1 missing-key'],
    ],
    [
      'a language the engine has no words for',
      { 'site.yaml': SITE.replace('[fr]', '[fr, xx]') },
      ['site.yaml:4:17 unknown-language'],
    ],
    ['no site.yaml', { 'site.yaml': null }, ['content/site.yaml:1:1 site-missing']],
  ])('%s', async (_name, files, expected) => {
    const report = await reportOf(files);
    for (const words of expected) expect(report).toContain(words);
    if (expected.length) expect(report).toContain('Nothing was published.');
  });
});

test('all problems of all files come out in one run, in the order of the files', async () => {
  const report = await reportOf({
    ...letter(['title:', 'titel:'], ['provider: exemple', 'provider: nul']),
    'letters/autre.mdx': LETTER.replace('2026-11-02', 'hier'),
    'providers/exemple.mdx': '---\nnom: X\n---\n',
  });
  expect(report.match(/^content\/\S+ [a-z-]+$/gm)).toEqual([
    'content/letters/autre.mdx:4:12 wrong-date',
    'content/letters/lettre.mdx:2:1 unknown-key',
    'content/providers/exemple.mdx:2:1 missing-key',
    'content/providers/exemple.mdx:2:1 unknown-key',
  ]);
});

test('one slip is told once: what names the wrong file is not wrong too', async () => {
  const report = await reportOf({
    ...letter(['title:', 'titel:']),
    'testimonials/t.mdx':
      '---\ntitle: T\nauthor: { name: Camille Exemple }\nprovider: exemple\nletter: lettre\nexperienced: 2026\nexperience: mixed\npublished: 2026-11-04\n---\n\nVoir [la lettre](/lettres/lettre/).\n',
  });
  expect(report).toContain('unknown-key');
  expect(report).toContain('1 problem in 1 file');
});

test('an owner who reads French reads French', async () => {
  expect(await reportOf(letter(['provider: exemple', 'provider: exempel']), 'fr')).toMatchInlineSnapshot(`
    "content/letters/lettre.mdx:8:15 unknown-reference
      trouvé   prestataire « exempel », qui n’existe pas
      attendu  l’un de : exemple
      remède   Vouliez-vous écrire « exemple » ?

    1 problème dans 1 fichier. Rien n’a été publié."
  `);
});
