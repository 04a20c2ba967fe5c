import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleEdition, withoutMarks } from './components/example-edition.ts';
import { frenchSpacing, parseText, writePage } from './text.ts';

const page = (body: string, language = 'fr') =>
  withoutMarks(
    writePage(parseText({ file: 'x.mdx', body, format: 'mdx', language, line: 1 }).tree, exampleEdition),
  );

describe('French spacing', () => {
  test.each([
    ['Quoi ?', 'Quoi\u202f?'],
    ['Quoi ?!', 'Quoi\u202f?!'],
    ['Non ; oui !', 'Non\u202f; oui\u202f!'],
    ['Ceci : cela', 'Ceci\u00a0: cela'],
    ['« oui »', '«\u202foui\u202f»'],
    ['12 € et 5 %', '12\u00a0€ et 5\u00a0%'],
    ['à 10 h 34, vers 9 h.', 'à 10\u00a0h\u00a034, vers 9\u00a0h.'],
    ['10 000 000 octets', '10\u202f000\u202f000 octets'],
  ])('sets %j', (typed, set) => expect(frenchSpacing(typed)).toBe(set));

  test.each([
    'Quoi?',
    '"oui"',
    '“oui”',
    "l'hôte",
    'a :b',
    'le 06 12 34 56 78',
    '2017 300',
    'x ?y=1',
    '5 hélices, 4 h20',
    'déjà\u00a0! fait',
    'http://a.b?c',
    '...',
  ])('leaves %j alone', (typed) => expect(frenchSpacing(typed)).toBe(typed));

  test('changes spaces only, one for one', () => {
    const passage = fc.stringMatching(/^[a-z0-9 ;:!?«»€%\u00a0.'"]*$/);
    fc.assert(
      fc.property(passage, (typed) => {
        const set = frenchSpacing(typed);
        expect(set.length).toBe(typed.length);
        for (let at = 0; at < typed.length; at++) {
          if (typed[at] !== ' ') expect(set[at]).toBe(typed[at]);
          else expect([' ', '\u00a0', '\u202f']).toContain(set[at]);
        }
        expect(frenchSpacing(set)).toBe(set);
      }),
    );
  });

  test('reaches across emphasis and links', () => {
    expect(page('« *oui* » et **non** !')).toBe(
      '<p>«\u202f<em>oui</em>\u202f» et <strong>non</strong>\u202f!</p>',
    );
    expect(page('*Vraiment *!')).toContain('*Vraiment *!');
    expect(page('foo **!**')).toContain('foo\u202f<strong>!</strong>');
  });

  test('stays out of code, addresses, other languages and what is given as typed', () => {
    expect(page('`a ; b !`')).toContain('<code>a ; b !</code>');
    expect(page('```\na ; b !\n```')).toContain('a ; b !');
    expect(page('Really ?', 'en')).toContain('Really ?');
    expect(page('<Quote by="x" lang="en">\nReally ?\n</Quote>')).toContain('Really ?');
    expect(page('<Quote by="x" verbatim>\nQuoi ?\n</Quote>')).toContain('Quoi ?');
    expect(page('<Quote by="x">\nQuoi ?\n</Quote>')).toContain('Quoi\u202f?');
    expect(page('<Verbatim>\nQuoi ? "Non" !\n</Verbatim>')).toContain('Quoi ? "Non" !');
  });

  test('reaches captions and titles', () => {
    expect(page('<Aside title="Vu ?">x</Aside>')).toContain('Vu\u202f?');
  });

  test('keeps every line break of a verbatim passage', () => {
    expect(page('<Verbatim>\n\nun\ndeux *trois\nquatre*\n\n</Verbatim>')).toContain(
      'un<br>deux <em>trois<br>quatre</em>',
    );
  });
});
