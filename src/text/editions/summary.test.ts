import { describe, expect, test } from 'vitest';
import { cut, parseText, summary } from '../text.ts';

describe('a summary', () => {
  const body =
    "# Une panne\n\nMonsieur le directeur,\n\nJe suis cliente depuis **2011**. Le 9 novembre, tout s'est arrêté[^1] : voir [la lettre](/lettres/autre/) et <Redacted />.\n\n- un\n\n[^1]: Oui.";
  const { tree } = parseText({ file: 'x.mdx', body, format: 'mdx', language: 'fr', line: 1 });

  test('leaves the title and the salutation out', () =>
    expect(summary(tree, 100)).toBe(
      "Je suis cliente depuis 2011. Le 9 novembre, tout s'est arrêté\u00a0: voir la lettre et […].",
    ));

  test.each([
    ['Un. Deux trois.', 40, 'Un. Deux trois.'],
    ['Une phrase entière. Et une autre encore.', 30, 'Une phrase entière.'],
    ['Un. Une phrase qui est bien plus longue', 30, 'Un. Une phrase qui est bien…'],
    ['sans, fin', 7, 'sans…'],
    ['anticonstitutionnellement', 10, 'anticonst…'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['', 10, ''],
  ])('cuts %j to %i', (words, length, cutWords) => {
    expect(cut(words, length)).toBe(cutWords);
    expect(Array.from(cut(words, length)).length).toBeLessThanOrEqual(length);
  });
});
