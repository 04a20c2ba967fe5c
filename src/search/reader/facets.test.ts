import { expect, test } from 'vitest';
import { counted, facetValues, tellsApart } from './facets.ts';

const order = (facet: string, counts: Record<string, number>, chosen: string[] = []) =>
  facetValues(facet, counts, chosen, 'fr').map(({ value, count }) => `${value} ${count}`);

test('the values with most pages come first, equal ones by name as French readers sort', () => {
  expect(order('issue', { Zèle: 2, Éthique: 2, Panne: 5 })).toEqual(['Panne 5', 'Éthique 2', 'Zèle 2']);
});

test('years come newest first', () => {
  expect(order('year', { 2017: 9, 2021: 1, 2019: 4 })).toEqual(['2021 1', '2019 4', '2017 9']);
});

test('values without pages go, chosen ones stay', () => {
  expect(order('kind', { Lettre: 0, Incident: 0 }, ['Incident'])).toEqual(['Incident 0']);
});

test('one value tells pages apart when some have it not; chosen, it can be unchosen', () => {
  const value = (count: number, isChosen = false) => [{ value: 'Téléphonie', count, isChosen }];
  expect(tellsApart(value(2), 5)).toBe(true);
  expect(tellsApart(value(5), 5)).toBe(false);
  expect(tellsApart(value(5, true), 5)).toBe(true);
  expect(tellsApart([], 5)).toBe(false);
});

test('a number takes the form of words that its language asks for', () => {
  const forms = { one: '{n} résultat', other: '{n} résultats' };
  expect([0, 1, 2].map((count) => counted(forms, count, 'fr'))).toEqual([
    '0 résultat',
    '1 résultat',
    '2 résultats',
  ]);
  expect(counted({ one: '{n} result', other: '{n} results' }, 0, 'en')).toBe('0 results');
});
