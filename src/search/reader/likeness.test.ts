import { expect, test } from 'vitest';
import { holdsWords } from './likeness.ts';

const page = (raw_content: string, ...locations: number[]) => ({
  raw_content,
  locations,
  meta: { title: 'Sans serveur', kind: 'Témoignage' },
});

test('a word found by its stem, its accents or behind an elision is what was typed', () => {
  expect(holdsWords('replication', page('la Réplication.', 1))).toBe(true);
  expect(holdsWords('incendies', page('depuis l’incendie du', 1))).toBe(true);
  expect(holdsWords('coupé', page('les coupures', 1))).toBe(true);
});

test('a word that shares one letter is not', () => {
  expect(holdsWords('xyzzy', page('la ligne xDSL', 2))).toBe(false);
  expect(holdsWords('xyzzy', page('écrit sur X, dit-il', 2))).toBe(false);
});

test('a word of the kind or state counts, and so does a ligature written out', () => {
  expect(holdsWords('témoignages', page('autre chose'))).toBe(true);
  expect(holdsWords('oeuvre', page('une œuvre', 1))).toBe(true);
});

test('each word typed must have been found', () => {
  const both = page('panne chez OVH', 0, 2);
  expect(holdsWords('ovh panne', both)).toBe(true);
  expect(holdsWords('"panne" xyzzy', both)).toBe(false);
});
