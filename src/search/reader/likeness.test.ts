import { expect, test } from 'vitest';
import { holdsWords } from './likeness.ts';

const page = (raw_content: string, ...locations: number[]) => ({ raw_content, locations });

test('a word found by its stem, its accents or behind an elision is what was typed', () => {
  expect(holdsWords('replication', page('la Réplication.', 1))).toBe(true);
  expect(holdsWords('incendies', page('depuis l’incendie du', 1))).toBe(true);
  expect(holdsWords('coupé', page('les coupures', 1))).toBe(true);
});

test('a word that shares one letter is not', () => {
  expect(holdsWords('xyzzy', page('la ligne xDSL', 2))).toBe(false);
  expect(holdsWords('xyzzy', page('écrit sur X, dit-il', 2))).toBe(false);
});

test('each word typed must have been found', () => {
  const both = page('panne chez OVH', 0, 2);
  expect(holdsWords('ovh panne', both)).toBe(true);
  expect(holdsWords('"panne" xyzzy', both)).toBe(false);
});

test('text without spaces is read in the words of the index', () => {
  expect(holdsWords('東京都', page('私は\u200B東京\u200Bに', 1))).toBe(true);
});
