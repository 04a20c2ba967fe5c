import { expect, test } from 'vitest';
import { sampleRecord } from '../publication/sample-record.ts';
import { notFoundPages } from './not-found-view.ts';

test('a host has one page of errors, and it speaks every language of the site', () => {
  const record = sampleRecord();
  const pages = record.site.languages.flatMap((language) => notFoundPages(record, language));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.model.versions.map(({ language }) => language)).toEqual(['fr', 'en']);
  expect(pages[0]?.hidden).toBe(true);
});

test('it leads to search and to the lists that hold something', () => {
  const [page] = notFoundPages(sampleRecord(), 'fr');
  expect(page?.model.versions[0]?.links.map(({ href }) => href)).toEqual([
    '/recherche/',
    '/lettres/',
    '/temoignages/',
    '/prestataires/',
  ]);
});
