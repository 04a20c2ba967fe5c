import { expect, test } from 'vitest';
import { letterPages } from '../letter/letter-view.ts';
import { sampleLetter, sampleRecord } from './sample-record.ts';
import { namesOfProvider } from './search-record.ts';

test('a provider goes by its name, its former names and its other spellings, each once', () => {
  const [nuage] = sampleRecord().providers;
  const names = namesOfProvider({
    ...nuage!,
    name: 'Nuage',
    formerNames: [{ name: 'Brume', sources: [] }],
    aliases: ['nuage', 'Nu Age', 'BRUME'],
  });
  expect(names).toHaveLength(3);
  expect(names).toEqual(expect.arrayContaining(['Nuage', 'Brume', 'Nu Age']));
  expect(names[0]).toBe('Nuage');
});

test('names and formulas of a letter stand behind its first lines and before its first heading', () => {
  const sectionsOf = (sections: { anchor?: string; heading?: string; words: string }[]) => {
    const letter = sampleLetter();
    const record = sampleRecord({ letters: [{ ...letter, text: { ...letter.text, sections } }] });
    return letterPages(record, 'fr')[0]!.search!.sections.map(({ words }) => words.slice(0, 11));
  };
  const part = { anchor: 'section-suite', heading: 'Suite', words: 'La suite.' };
  expect(sectionsOf([{ words: 'Trois nuits.' }, part])).toEqual(['Trois nuits', 'Ada Exemple', 'La suite.']);
  expect(sectionsOf([part])).toEqual(['Ada Exemple', 'La suite.']);
  expect(sectionsOf([{ words: 'Trois nuits.' }])).toEqual(['Trois nuits', 'Ada Exemple']);
});
