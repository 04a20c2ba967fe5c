import { expect, test } from 'vitest';
import { plainCard } from './plain-card.ts';

const shown = { language: 'fr', site: 'Cahiers', title: 'Incidents', summary: 'Tous les incidents.' };

test('what stands for a plain picture says all that it shows', () => {
  expect(plainCard(shown).alt).toBe('Cahiers. Incidents. Tous les incidents');
  expect(plainCard({ ...shown, title: 'Cahiers' }).alt).toBe('Cahiers. Tous les incidents');
  expect(plainCard({ ...shown, example: 'Exemple' })).toMatchObject({
    example: 'Exemple',
    alt: 'Exemple. Cahiers. Incidents. Tous les incidents',
  });
});
