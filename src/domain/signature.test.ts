import { expect, test } from 'vitest';
import { foldedName } from './signature.ts';

test('spellings of one name are twins, other names are not', () => {
  expect(foldedName('Jeanne Élie-Martin')).toBe(foldedName('ELIE MARTIN, Jeanne'));
  expect(foldedName('Œuvre d’Hélène')).toBe(foldedName('œuvre D’Helene'));
  expect(foldedName('Jeanne Martin')).not.toBe(foldedName('Jean Martin'));
  expect(foldedName('محمد علي')).toBe('علي محمد');
});
