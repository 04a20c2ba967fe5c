import { expect, test } from 'vitest';
import { contactIn, contactsWithin } from './contact-details.ts';
import { foldedName } from './signature.ts';

test('spellings of one name are twins, other names are not', () => {
  expect(foldedName('Jeanne Élie-Martin')).toBe(foldedName('ELIE MARTIN, Jeanne'));
  expect(foldedName('Œuvre d’Hélène')).toBe(foldedName('œuvre D’Helene'));
  expect(foldedName('Jeanne Martin')).not.toBe(foldedName('Jean Martin'));
  expect(foldedName('محمد علي')).toBe('علي محمد');
});

test.each([
  ['Écrire à ada@exemple.example', 'e-mail'],
  ['ada.fictive+lettre@courriel.exemple.fr', 'e-mail'],
  ['06 12 34 56 78', 'telephone'],
  ['+33\u00a06\u202f12 34 56 78', 'telephone'],
  ['tél. (0) 1.23.45.67.89', 'telephone'],
  ['0033 612345678', 'telephone'],
])('%s is seen as a way to reach somebody', (text, found) => {
  expect(contactIn(text)).toBe(found);
});

test.each([
  '@ada@serveur.example',
  'présidente depuis 2019, 75 011 Paris',
  'n° 0123',
  'entre le 2026-11-08 et le 2026-11-10',
  'a < b @ c',
])('%s is not', (text) => {
  expect(contactIn(text)).toBeUndefined();
});

test('each text is told with its path, and dates are no texts', () => {
  const value = { by: 'ok', at: { edtf: '2026-11-08', note: '' }, list: [{ words: 'x@y.example' }] };
  expect(contactsWithin(value)).toEqual([{ path: ['list', 0, 'words'], found: 'e-mail' }]);
});
