import { expect, test } from 'vitest';
import { creditPlain, sourceCalls } from './credit.ts';
import { exampleEdition } from './example-edition.ts';

test('sources are named in the order of their numbers, however they were typed', () => {
  const calls = sourceCalls('s2 s1', exampleEdition);
  expect(calls.map(({ children: [link] }) => link?.type === 'element' && link.properties['href'])).toEqual([
    '#source-s1',
    '#source-s2',
  ]);
  expect(creditPlain({ by: 'Ada', sources: 's2 s1' }, exampleEdition)).toBe('Ada [source 1] [source 2]');
});
