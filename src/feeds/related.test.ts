import { expect, test } from 'vitest';
import { sampleLetter, sampleRecord } from '../views/publication/sample-record.ts';
import { itemsOf } from './items.ts';

const first = sampleLetter(
  { title: 'Première', series: { id: 'nuits', title: 'Nuits', part: 1 } },
  'premiere',
);
const second = sampleLetter(
  { title: 'Deuxième', follows: 'premiere', series: { id: 'nuits', part: 2 } },
  'deuxieme',
);
const english = sampleLetter({ title: 'Second', translationOf: 'deuxieme' }, 'second', 'en');
const alone = sampleLetter({}, 'seule');
const record = sampleRecord({ letters: [first, second, english, alone] });

test('a letter leads to those before and after it, once each, in its own language where they have it', () => {
  const relatedTo = (letter: typeof first) => itemsOf(record, letter)[0]!.related;
  expect(relatedTo(first)).toEqual([
    { link: 'https://cahiers.example/lettres/deuxieme/', title: 'Deuxième', language: 'fr' },
  ]);
  expect(relatedTo(english)).toEqual([
    { link: 'https://cahiers.example/lettres/premiere/', title: 'Première', language: 'fr' },
  ]);
  expect(relatedTo(alone)).toBeUndefined();
});
