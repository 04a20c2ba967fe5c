import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { sampleLetter, sampleRecord } from '../views/publication/sample-record.ts';
import { feedFiles } from './files.ts';
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

test('a letter that first appeared elsewhere leads there, in RSS and in Atom', async () => {
  const url = 'https://journal.example/a?b=1&c';
  const letter = sampleLetter({ sent: undefined, elsewhere: { extent: 'excerpt', url } });
  const files = await feedFiles(sampleRecord({ letters: [letter], testimonials: [] }));
  const textOf = (wanted: string) => files.find(({ path }) => path === wanted)!.text;
  expect(parseRssFeed(textOf('/rss.xml')).items![0]!.dc!.sources).toEqual([url]);
  expect(parseAtomFeed(textOf('/atom.xml')).entries![0]!.links).toContainEqual({
    rel: 'via',
    type: 'text/html',
    href: url,
  });
});
