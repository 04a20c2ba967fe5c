/** No private value gets through in any kind of file. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PRIVATE_KINDS } from '../../domain/allowance.ts';
import { reportProblems } from '../../i18n/problems/report.ts';
import { EXAMPLES } from '../../privacy/hostile.fixture.ts';
import { search } from '../../privacy/search.ts';
import { PNG } from './picture.fixture.ts';
import { keyOf } from './private-values.ts';
import { inspectLittle, little, page, PLACES, toldOf } from './site.fixture.ts';

const NUMBER = '06 12 34 56 78';

const INNOCENT = [
  'Le 9 novembre 2017, 24 300 000 € ; version 10.4.12.1, le 3900, RFC 5737.', '09/11/2017 12 h 30, 2017-11-09T07:23+01:00, 07:23:45', 'ticket 4521',
  'https://exemple.fr/2017/11/09/06-12-34-56-78/', '@quelquun@serveur.social', 'j***@orange.fr', 'logo@2x.png', 'Mot de passe : oublié', '3,14159265358979',
  '06 12 ** ** **', '4111 1111 1111 1112', 'FR76 XXXX XXXX XXXX', '192.0.2.1', 'std::vector', '12 rue de la Paix', '59100 Roubaix', 'i < 3 & j > 4 {"a": "b"}',
  '10 000 000 de sites', 'SIRET 424 761 419 00045', 'jean@exemple.example', '[caviardé : numéro de client]',
]; // prettier-ignore

describe('private values', () => {
  test.each(Object.entries(PLACES))('every kind is found in %s', (_name, place) => {
    for (const kind of PRIVATE_KINDS)
      for (const example of EXAMPLES[kind]) {
        const [file, content] = place(example);
        const told = inspectLittle(little({ 'p.png': PNG, [file]: content }));
        expect(
          told.flatMap(({ at, facts }) =>
            at.file === `dist/${file}` && 'kind' in facts ? [facts.kind] : [],
          ),
          example,
        ).toContain(kind);
      }
  });

  test.each(Object.entries(PLACES))('innocent words pass in %s', (_name, place) => {
    for (const words of INNOCENT) {
      const [file, content] = place(words);
      expect(toldOf({ 'p.png': PNG, [file]: content }), words).toEqual([]);
    }
  });

  test('in the index of search they are found among words and numbers of pages', () => {
    const text = (word: string) => Buffer.concat([Buffer.from(word.length < 24 ? [0x60 + word.length] : [0x78, word.length]), Buffer.from(word)]); // prettier-ignore
    const index = (word: string) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd\x9f', 'latin1'), text(word), Buffer.from([0x82, 1]), text('k'), Buffer.from([0xff])])); // prettier-ignore
    for (const word of ['0612345678', 'jean@orange.fr', 'FR7630006000011234567890189'])
      expect(toldOf({ 'pagefind/fr.pf_index': index(word) })).toHaveLength(1);
    expect(toldOf({ 'pagefind/fr.pf_index': index('bonjour') })).toEqual([]);
  });

  test('in names of files', () => {
    expect(toldOf({ 'lettres/06-12-34-56-78/index.html': page() })).toEqual([
      'dist/lettres/06-12-34-56-78/index.html:1:1 output-private phone 0…8',
    ]);
  });

  test('a number is not joined from two cells, two items, a word and its note', () => {
    expect(
      toldOf({
        'index.html': page('<table><tr><td>06 12 34</td><td>56 78</td></tr></table><p>06 12<sup>34</sup> 56 78</p>'), // prettier-ignore
        'a.json': '["06 12 34", "56 78", 61234, 5678]',
        'a.csv': '"06 12 34","56 78"\r\n"06 12"\r\n"34 56 78"\r\n',
      }),
    ).toEqual([]);
  });

  test('across the marks of a text a number is one', () => {
    expect(toldOf({ 'index.html': page('<p>06 <b>12</b>&nbsp;34 <em>56</em>\n78</p>') })).toHaveLength(1);
  });

  test('the place is that of the value, and the value is not told', () => {
    const body = `<p>Été</p>\n<p>Appelez le ${NUMBER}</p>`;
    const [problem] = inspectLittle(little({ 'index.html': page(body) }));
    expect(problem!.at).toMatchObject({ line: 2, column: 15 });
    for (const language of ['fr', 'en'])
      expect(reportProblems([problem!], language)).not.toMatch(/12 34|12345/);
  });

  test('what is allowed passes, wherever it stands and however it is grouped', () => {
    const permitted = new Set(search(NUMBER).map(({ kind, value }) => keyOf(kind, value)));
    expect(toldOf({ 'index.html': page('<p>06.12.34.56.78</p>') }, { permitted })).toEqual([]);
    expect(toldOf({ 'index.html': page('<p>06.12.34.56.79</p>') }, { permitted })).toHaveLength(1);
  });
});
