import { expect, test } from 'vitest';
import { sampleRecord } from './publication/sample-record.ts';
import { pagesOf, searchedPagesOf } from './registry.ts';

test('whatever page search finds is among those that are made for it first', () => {
  const record = sampleRecord();
  const found = pagesOf(record).filter(({ search }) => search);
  expect(found.length).toBeGreaterThan(3);
  const paths = (pages: readonly { path: string }[]) => pages.map(({ path }) => path).sort();
  expect(paths(searchedPagesOf(record))).toEqual(paths(found));
});
