import { expect, test } from 'vitest';
import { sampleRecord } from '../../views/publication/sample-record.ts';
import { searchPages } from '../../views/search/search-view.ts';
import { find } from './finding.ts';

test('where nothing is published yet nothing is fetched, and nothing is found', async () => {
  const nothing = { providers: [], letters: [], testimonials: [], replies: [], incidents: [] };
  const [page] = searchPages({ ...sampleRecord(), ...nothing }, 'fr');
  const { reader } = page!.model;
  const { results, named } = await find({ words: 'panne', filters: {} }, reader, true);
  expect([results, named]).toEqual([[], []]);
});
