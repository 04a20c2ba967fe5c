import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksSomething, filtersOf, readQuery, writeQuery } from './query.ts';

const known = { facets: ['kind', 'provider'], sorts: ['date'] };

describe('the address of a question', () => {
  test('says words, filters and order, always in the same order', () => {
    const query = {
      words: ' ovh ',
      filters: { provider: ['OVHcloud'], kind: ['Réponse', 'Incident'] },
      sort: 'date',
    };
    expect(writeQuery(query)).toBe('?q=ovh&kind=Incident&kind=R%C3%A9ponse&provider=OVHcloud&sort=date');
  });

  test('is empty when nothing is asked', () => {
    expect(writeQuery({ words: ' ', filters: {} })).toBe('');
  });

  test('leaves out what the page does not know', () => {
    expect(readQuery('?q=a&colour=red&sort=length&kind=', known)).toEqual({ words: 'a', filters: {} });
  });

  test('gives back any question that was written', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), {
      minLength: 1,
      maxLength: 3,
    });
    const question = fc.record({
      words: fc.string({ maxLength: 50, unit: 'grapheme' }).map((words) => words.trim()),
      filters: fc.record({ kind: values, provider: values }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(question, ({ words, filters }) => {
        const sorted = Object.fromEntries(
          Object.entries(filters).map(([key, all]) => [key, [...all].sort()]),
        );
        expect(readQuery(writeQuery({ words, filters }), known)).toEqual({ words, filters: sorted });
      }),
    );
  });

  test('never grows without end', () => {
    expect(readQuery(`?q=${'a'.repeat(10_000)}`, known).words).toHaveLength(200);
  });
});

test('a filter alone asks something, and so does an order: what waits longest?', () => {
  expect(asksSomething({ words: '', filters: { kind: ['Incident'] } })).toBe(true);
  expect(asksSomething({ words: ' ', filters: {}, sort: 'waiting' })).toBe(true);
  expect(asksSomething({ words: ' ', filters: {} })).toBe(false);
});

test('values of one facet are alternatives, and one facet can be left aside', () => {
  const query = { words: '', filters: { kind: ['Incident', 'Réponse'], provider: ['OVHcloud'] } };
  expect(filtersOf(query)).toEqual({
    kind: { any: ['Incident', 'Réponse'] },
    provider: { any: ['OVHcloud'] },
  });
  expect(filtersOf(query, 'kind')).toEqual({ provider: { any: ['OVHcloud'] } });
});
