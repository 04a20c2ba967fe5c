/** Whether the words of the publication are set as those of its texts are. */
import { expect, test } from 'vitest';
import { spacedByLanguage } from './spacing.ts';

test('words under fr have French spaces, at any depth; other words and addresses are untouched', () => {
  const site = {
    url: 'https://cahiers.example',
    languages: ['fr', 'en'],
    answering: { words: { fr: 'Vous êtes nommé ? Répondez : ici.', en: 'Named ? Reply.' } },
    contact: { url: { fr: 'https://cahiers.example/?q=a' } },
    days: 30,
  };
  expect(spacedByLanguage(site)).toEqual({
    ...site,
    answering: { words: { fr: 'Vous êtes nommé\u202f? Répondez\u00a0: ici.', en: 'Named ? Reply.' } },
  });
});
