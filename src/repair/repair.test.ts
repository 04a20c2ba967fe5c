import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { parseText, writePlain } from '../text/text.ts';
import { wordsFor } from '../i18n/index.ts';
import { fromWindows1252 } from './encoding.ts';
import { editFor, repaired } from './registry.ts';

const FILE = 'content/letters/x.mdx';
const parsed = (body: string) => parseText({ file: FILE, body, format: 'mdx', language: 'fr', line: 1 });
const editsOf = (body: string) => parsed(body).problems.flatMap((one) => editFor(one, body) ?? []);

/** Repairs until nothing more can be. */
function settled(body: string): string {
  for (let round = 0; round < 40; round++) {
    const edits = editsOf(body);
    if (edits.length === 0) return body;
    body = repaired(body, edits).text;
  }
  throw new Error('The repairs do not end.');
}
const plain = (body: string) =>
  writePlain(parsed(body).tree, {
    language: 'fr', words: wordsFor('fr').text, sources: [], picture: () => undefined,
    origin: 'https://essai.example', base: '/', address: '/x/', dateLabel: (date: string) => date,
  }); // prettier-ignore

test.each([
  ['Je <3 ce texte.', 'Je \\<3 ce texte.'],
  ['Un {prix} et {un autre}.', 'Un \\{prix} et \\{un autre}.'],
  [
    'Voir <https://essai.example/a_b> ici.',
    'Voir [https://essai.example/a\\_b](https://essai.example/a_b) ici.',
  ],
  ['Un<br>deux<br />\ntrois', 'Un\\\ndeux\\\ntrois'],
  ['Avant <!-- à revoir --> après.', 'Avant {/* à revoir */} après.'],
])('%j is written %j', (before, after) => {
  expect(settled(before)).toBe(after);
  expect(parsed(after).problems).toEqual([]);
});

test('what has two remedies or belongs to a person is left alone', () => {
  for (const body of [
    '<b>gras</b>',
    '| a | b |\n| - | - |\n| c<br>d | e |',
    'import x from "y"',
    '<Qoute by="x">',
    '[x](javascript:x)',
  ])
    expect(settled(body)).toBe(body);
});

test('whatever is typed, repairs end, a second run changes nothing and every word is still there', () => {
  const piece = fc.constantFrom(
    '<3', '< 100 €', '{', '}', '{prix}', '<br>', '<br/>', '<https://essai.example/a>', '<!-- revoir -->', 'Bonjour', 'été', '*gras*',
    '`code <br> {x}`', '\n', '\n\n', '\n> ', '\n- ', '\n## ', '\\', '<b>', '</b>', '"', '|', '[lien](https://essai.example)', '$', '&',
  ); // prettier-ignore
  const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const body = pieces.join(' ');
      const after = settled(body);
      expect(settled(after)).toBe(after);
      // Only what was markup, or a comment, may be gone from the words of the file.
      const typed = wordsIn(body.replace(/<br\s*\/?>/g, ' '));
      const kept = wordsIn(after.replace(/<br\s*\/?>/g, ' ').replace(/\[(https[^\]]*)\]\(\1\)/g, '$1'));
      expect(kept).toEqual(typed);
      const read = wordsIn(plain(after));
      if (parsed(after).problems.length === 0)
        for (const word of ['Bonjour', 'été', 'prix'])
          expect(read.filter((one) => one === word).length).toBe(typed.filter((one) => one === word).length);
    }),
    { numRuns: 400 },
  );
});

const front = (rule: Problem['rule'], facts: object, line: number, column: number) =>
  ({ rule, at: { file: FILE, line, column }, facts }) as Problem;

test('terms, keys, days and tabs of the front matter are written in their one form, nothing else is', () => {
  const known = ['open', 'partly-met'];
  const one = (text: string, problem: Problem) => {
    const edit = editFor(problem, text);
    return edit && repaired(text, [edit]).text;
  };
  expect(one('state: "Partly Met"', front('unknown-term', { key: 'state', found: 'Partly Met', known }, 1, 8))).toBe('state: "partly-met"'); // prettier-ignore
  expect(one('state: opened', front('unknown-term', { key: 'state', found: 'opened', known, suggestion: 'open' }, 1, 8))).toBeUndefined(); // prettier-ignore
  expect(one('Title: X', front('unknown-key', { key: 'Title', known: ['title'] }, 1, 1))).toBe('title: X');
  expect(one('at: 2017/11/9', front('wrong-date', { found: '2017/11/9', why: 'syntax' }, 1, 5))).toBe(
    'at: 2017-11-09',
  );
  expect(
    one('at: 09/11/2017', front('wrong-date', { found: '09/11/2017', why: 'american' }, 1, 5)),
  ).toBeUndefined();
  expect(one('a:\n\tb: 1', front('yaml-syntax', { parser: '', code: 'TAB_AS_INDENT' }, 2, 1))).toBe(
    'a:\n  b: 1',
  );
  expect(one('a\u200bb', front('hidden-character', { code: 'U+200B' }, 1, 2))).toBe('ab');
  expect(one('a\u202eb', front('hidden-character', { code: 'U+202E' }, 1, 2))).toBeUndefined();
});

test('an older encoding is known for certain or not at all', () => {
  expect(fromWindows1252(Buffer.from('Été à Nîmes', 'latin1'))).toBe('Été à Nîmes');
  expect(
    fromWindows1252(Buffer.concat([Buffer.from('déjà '), Buffer.from('été', 'latin1')])),
  ).toBeUndefined();
  expect(fromWindows1252(Uint8Array.of(0x41, 0x81, 0xe9))).toBeUndefined();
});
