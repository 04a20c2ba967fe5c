import { expect, test } from 'vitest';
import type { Counts, Found, IndexReader } from './index-reader.ts';
import { asSigns, joined, sortFact } from './segments.ts';

interface Kept {
  url: string;
  score?: number;
  day?: string;
}

/** An index that finds what it holds, in its order, and notes whose text was fetched. */
function holding(pages: readonly Kept[], filters: Counts = {}, fetched: string[] = []): IndexReader {
  const results: Found['results'] = pages.map(({ url, score = 1, day }) => ({
    id: url,
    score,
    data: () => {
      fetched.push(url);
      const meta = day === undefined ? {} : { [sortFact('date')]: asSigns(day) };
      return Promise.resolve({ url, meta, excerpt: '', raw_content: '', locations: [], sub_results: [] });
    },
  }));
  return {
    filters: () => Promise.resolve(filters),
    search: () => Promise.resolve({ results, filters }),
  };
}

const addresses = async ({ results }: Found, many = results.length) =>
  (await Promise.all(results.slice(0, many).map(({ data }) => data()))).map(({ url }) => url);

test('one segment is the index', () => {
  const only = holding([]);
  expect(joined([only])).toBe(only);
});

test('by relevance, the best of all segments comes first; of equals, what is newer', async () => {
  const index = joined([
    holding([
      { url: 'b', score: 5 },
      { url: 'c', score: 2 },
    ]),
    holding([
      { url: 'a', score: 9 },
      { url: 'd', score: 2 },
    ]),
  ]);
  expect(await addresses(await index.search('x', {}))).toEqual(['a', 'b', 'c', 'd']);
});

test('facets count what all segments hold', async () => {
  const newer = holding([], { kind: { Lettre: 2, Incident: 1 } });
  const older = holding([], { kind: { Lettre: 3 }, year: { 2017: 3 } });
  const sum = { kind: { Lettre: 5, Incident: 1 }, year: { 2017: 3 } };
  const index = joined([newer, older]);
  expect(await index.filters()).toEqual(sum);
  expect((await index.search('x', {})).filters).toEqual(sum);
  expect(await newer.filters()).toEqual({ kind: { Lettre: 2, Incident: 1 } });
});

test('what is sorted stays sorted over all segments; what has no date comes last', async () => {
  const newer = [{ url: 'a', day: '2026-01-02' }, { url: 'd', day: '2017-05-01' }, { url: 'e' }];
  const older = [{ url: 'b', day: '2020-01-01' }, { url: 'c', day: '2019-12-31' }, { url: 'f' }];
  const index = joined([holding(newer), holding(older)]);
  expect(await addresses(await index.search(null, { sort: { date: 'desc' } }))).toEqual([...'abcdef']);
  const back = joined([holding(newer.slice(0, 2).reverse()), holding(older.slice(0, 2).reverse())]);
  expect(await addresses(await back.search(null, { sort: { date: 'asc' } }))).toEqual([...'dcba']);
});

test('a result is the same whichever is asked for first, and no more texts are fetched than are needed', async () => {
  const fetched: string[] = [];
  const many = (letter: string) =>
    Array.from({ length: 50 }, (_, index) => ({ url: `${letter}${index}`, day: `20${99 - index}-01-01` }));
  const index = joined([holding(many('a'), {}, fetched), holding(many('b'), {}, fetched)]);
  const { results } = await index.search(null, { sort: { date: 'desc' } });
  expect(results).toHaveLength(100);
  const third = await results[2]!.data();
  expect([third.url, (await results[0]!.data()).url]).toEqual(['a1', 'a0']);
  expect(new Set(fetched).size).toBeLessThan(8);
});

test('a text that cannot be fetched is told', async () => {
  const broken = holding([{ url: 'a', day: '2026-01-01' }]);
  const search = async (...asked: Parameters<IndexReader['search']>): Promise<Found> => {
    const found = await broken.search(...asked);
    return { ...found, results: found.results.map((one) => ({ ...one, data: () => Promise.reject(new Error('away')) })) }; // prettier-ignore
  };
  const index = joined([holding([{ url: 'b' }]), { ...broken, search }]);
  const { results } = await index.search(null, { sort: { date: 'desc' } });
  await expect(results[0]!.data()).rejects.toThrow('away');
});

test('a key as signs keeps its order and holds nothing that a search looks at', () => {
  const days = ['0000-00-00', '1999-12-31', '2017-11-09', '2017-11-10', '2026-01-01', '9999-99-99'];
  const signs = days.map(asSigns);
  expect([...signs].sort()).toEqual(signs);
  expect(new Set(signs).size).toBe(days.length);
  for (const one of signs) expect(one).not.toMatch(/[\p{L}\p{N}]/u);
});
