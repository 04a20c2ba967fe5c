import { expect, test } from 'vitest';
import { sampleLetter, sampleRecord } from '../publication/sample-record.ts';
import { subscribePages } from './subscribe-view.ts';

const record = sampleRecord();

test('every feed of the language stands with its whole address, in groups', () => {
  const { model } = subscribePages(record, 'fr')[0]!;
  expect(
    model.groups.map(({ id, feeds }) => [
      id,
      feeds.map(({ name, addresses }) => [name, addresses[0]!.address]),
    ]),
  ).toEqual([
    ['everything', [['Tout ce qui paraît', 'https://cahiers.example/rss.xml']]],
    [
      'kinds',
      [
        ['Lettres ouvertes', 'https://cahiers.example/lettres/rss.xml'],
        ['Témoignages', 'https://cahiers.example/temoignages/rss.xml'],
        ['Sans réponse', 'https://cahiers.example/en-attente/rss.xml'],
      ],
    ],
    ['providers', [['Nuage d’exemple', 'https://cahiers.example/prestataires/nuage/rss.xml']]],
  ]);
  expect(model.opml.address).toBe('https://cahiers.example/flux.opml');
});

test('the page leads to that of the other languages, in their words', () => {
  const page = subscribePages(record, 'en')[0]!;
  expect(page.path).toBe('/en/follow/');
  expect(page.model.versions).toEqual([{ language: 'fr', path: '/suivre/', words: 'Les flux en français' }]);
  expect(page.alternates.map(({ path }) => path)).toEqual(['/suivre/', '/en/follow/']);
});

test('a letter’s own feed is told of where there is a letter', () => {
  expect(subscribePages(sampleRecord({ letters: [] }), 'fr')[0]!.model.letter).toBeUndefined();
  expect(subscribePages(sampleRecord({ letters: [sampleLetter()] }), 'fr')[0]!.model.letter).toBeDefined();
});
