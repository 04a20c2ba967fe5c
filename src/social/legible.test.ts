import { expect, test } from 'vitest';
import { legible, legibleCard } from './legible.ts';
import { samples } from './samples.ts';

test('control and format characters are no longer there, white space is single', () => {
  expect(legible('a\u0000b\u0007\n\tc \u202e d\u200be\u00ad\ufefff')).toBe('a b c def');
  expect(legible('\ud800x\u2028y')).toBe('x y');
});

test('French spaces stay', () => {
  expect(legible('«\u202fNon\u202f!\u202f»\u00a0: 1\u202f234')).toBe(
    '«\u202fNon\u202f!\u202f»\u00a0: 1\u202f234',
  );
});

test('pictographs without a glyph are left out, signs that the font has stay', () => {
  expect(legible('😀 Merci 👨‍👩‍👧 🇫🇷 © ™ ✓')).toBe('Merci © ™ ✓');
});

test('letters are composed, and a letter carries two more marks at most', () => {
  expect(legible('e\u0301')).toBe('é');
  expect(legible(`x${'\u0302'.repeat(50)}`)).toBe('x\u0302\u0302');
});

test('a blank field is an absent field', () => {
  const { state, summary, facts, line } = legibleCard({
    ...samples.letter,
    state: ' \u200b',
    summary: '😀',
    facts: [{ label: 'Durée', value: '\u0007' }],
    line: { from: { name: 'Camille', role: '' } },
  });
  expect({ state, summary, facts, line }).toEqual({ line: { from: { name: 'Camille' } } });
});

test('a card without a title shows its provider, else its site', () => {
  expect(legibleCard({ ...samples.incident, title: ' ' }).title).toBe('Hébergeur Modèle');
  expect(legibleCard({ ...samples.letter, title: '😀' }).title).toBe('Cahiers');
});
