import { expect, test } from 'vitest';
import { sampleLetter, sampleRecord } from '../publication/sample-record.ts';
import { searchPages } from './search-view.ts';

const record = sampleRecord();
const page = (language = 'fr', changes = {}) => searchPages({ ...record, ...changes }, language)[0]!;

test('the page stands at the address of its language and knows the others', () => {
  expect(page().path).toBe('/recherche/');
  expect(page('en').path).toBe('/en/search/');
  expect(page().alternates.map(({ path }) => path)).toEqual(['/recherche/', '/en/search/']);
});

test('the index of the page’s language comes first, the others stand beside it, all below the base', () => {
  const site = { ...record.site, base: '/cahiers/' };
  expect(page('en', { site }).model.reader.indexes).toEqual([
    { language: 'en', name: 'English', folder: '/cahiers/pagefind/en/', page: '/cahiers/en/search/' },
    { language: 'fr', name: 'French', folder: '/cahiers/pagefind/fr/', page: '/cahiers/recherche/' },
  ]);
});

test('a language in which nothing stands yet has no index to fetch, its own page says so', () => {
  const nothing = { providers: [], letters: [], testimonials: [], replies: [], incidents: [] };
  const indexes = (language: string, changes: object) =>
    page(language, { ...nothing, ...changes }).model.reader.indexes.map((one) => [
      one.language,
      one.isEmpty ?? false,
    ]);
  expect(indexes('fr', {})).toEqual([['fr', true]]);
  expect(indexes('fr', { letters: [sampleLetter()] })).toEqual([['fr', false]]);
  expect(indexes('en', { letters: [sampleLetter()] })).toEqual([
    ['en', true],
    ['fr', false],
  ]);
});

test('a provider is known by all its names, each once', () => {
  const [nuage] = record.providers;
  const providers = [
    {
      ...nuage!,
      aliases: ['nuage', 'Nuages', nuage!.name.toUpperCase()],
      formerNames: [
        { name: 'Nuage', sources: [] },
        { name: 'Brume', sources: [] },
      ],
    },
  ];
  expect(page('fr', { providers }).model.reader.providers).toEqual([
    ['nuage', 'Nuage d’exemple', 'Nuage', 'Brume', 'Nuages'],
  ]);
});

test('relevance is the first order', () => {
  expect(page().model.orders.map(({ key }) => key)).toEqual(['relevance', 'date', 'waiting']);
});

test('without JavaScript there are the lists that hold something', () => {
  expect(page().model.lists.map(({ href }) => href)).toEqual([
    '/prestataires/',
    '/lettres/',
    '/temoignages/',
  ]);
});

test('a hundred providers are told to the browser in a few kilobytes', () => {
  const providers = Array.from({ length: 100 }, (_, index) => ({
    ...record.providers[0]!,
    id: `prestataire-${index}`,
    name: `Prestataire ${index}`,
  }));
  expect(JSON.stringify(page('fr', { providers }).model.reader.providers).length).toBeLessThan(5000);
});
