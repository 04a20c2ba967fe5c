import { expect, test } from 'vitest';
import { sampleLetter, sampleRecord } from '../views/publication/sample-record.ts';
import type { PublicRecord } from './record.ts';
import { olderDocuments, segmentFolders } from './segments.ts';

/** So many French letters, one a day, the newest first, and two English ones. */
function recordOf(letters: number): PublicRecord {
  const day = (number: number) => new Date(Date.UTC(2020, 0, number)).toISOString().slice(0, 10);
  const french = Array.from({ length: letters }, (_, index) => {
    const number = letters - index;
    return sampleLetter({ published: day(number) }, `lettre-${number}`);
  });
  const english = ['one', 'two'].map((id) => sampleLetter({ published: '2019-01-01' }, id, 'en'));
  return sampleRecord({
    letters: [...french, ...english],
    testimonials: [],
    replies: [],
    incidents: [],
    providers: [],
  });
}

const older = (record: PublicRecord, language = 'fr') =>
  [...olderDocuments(record, language)].map(({ id }) => id);

test('while there are few documents, one index holds them all', () => {
  const record = recordOf(399);
  expect(older(record)).toEqual([]);
  expect(segmentFolders(record, 'fr')).toEqual(['fr']);
});

test('what was published first stands apart, each language for itself, and every part of an index has documents', () => {
  const record = recordOf(400);
  expect(older(record)).toHaveLength(250);
  expect(older(record)).toEqual(expect.arrayContaining(['lettre-1', 'lettre-250']));
  expect(segmentFolders(record, 'fr')).toEqual(['fr', 'fr_older']);
  expect(segmentFolders(record, 'en')).toEqual(['en']);
});

test('new documents leave the older ones as they are, until there are many of them', () => {
  const first = older(recordOf(400)).sort();
  expect(older(recordOf(649)).sort()).toEqual(first);
  expect(older(recordOf(650))).toHaveLength(500);
});
