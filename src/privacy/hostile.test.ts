/** No dress hides a private value. */
import { describe, expect, test } from 'vitest';
import { PRIVATE_KINDS } from '../domain/allowance.ts';
import { EXAMPLES } from './hostile.fixture.ts';
import { search } from './search.ts';

describe.each(PRIVATE_KINDS)('%s', (kind) => {
  test.each(EXAMPLES[kind])('%j', (text) => {
    expect(search(text).map((finding) => finding.kind)).toContain(kind);
    // In the middle of prose just as well, and once a line.
    const prose = search(`Bonjour, voici ce qu’on m’a dit : ${text} et rien d’autre.\n\nAu revoir.`);
    expect(prose.map((finding) => finding.kind)).toContain(kind);
  });
});

test('every occurrence is found, in the order of the text', () => {
  const found = search('06 12 34 56 78, jean@orange.fr ; 06 12 34 56 78.');
  expect(found.map(({ kind, at }) => [kind, at])).toEqual([
    ['phone', 0],
    ['email', 16],
    ['phone', 33],
  ]);
});

test('one value is told by one rule', () => {
  expect(search('n° client 0612345678').map(({ kind }) => kind)).toEqual(['phone']);
});
