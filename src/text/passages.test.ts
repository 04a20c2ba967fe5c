import { expect, test } from 'vitest';
import { parseText, passagesOf } from './text.ts';

const passages = (body: string) =>
  passagesOf(
    parseText({ file: 'x.mdx', body, format: 'mdx', language: 'fr', line: 1 }, { sources: ['s1'] }).tree
      .children,
  );

test('quotations and claims are gathered in their order, each with its address and whose words it is', () => {
  const found = passages(
    [
      'Un paragraphe.',
      '> Bonjour,\n> **merci**.',
      '<Quote by="Ada Exemple" source="s1">\n\nRien, dit-elle.\n\nRien.\n\n</Quote>',
      '<PullQuote>Trois jours.</PullQuote>',
      '<Verbatim>Votre ticket</Verbatim>',
      '<Claim status="stated" by="la cliente" id="x">La panne[^n] a duré.</Claim>',
      '[^n]: note',
    ].join('\n\n'),
  );
  expect(found.map(({ anchor, ...said }) => ({ family: anchor.split('-')[0], ...said }))).toEqual([
    { family: 'q', words: 'Bonjour, merci.' },
    { family: 'q', words: 'Rien, dit-elle. Rien.', by: 'Ada Exemple' },
    { family: 'q', words: 'Trois jours.' },
    { family: 'q', words: 'Votre ticket' },
    { family: 'claim', words: 'La panne a duré.', by: 'la cliente', isReported: true },
  ]);
});

test('a quotation within another is a part of it', () => {
  expect(passages('> Un\n>\n> > deux').map(({ words }) => words)).toEqual(['Un deux']);
});

test('what holds no word is not quoted', () => {
  expect(passages('> ***\n\nTexte.')).toEqual([]);
});
