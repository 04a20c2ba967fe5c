import { expect, test } from 'vitest';
import { ofName } from './elision.ts';

test.each([
  ['Ada Exemple', 'd’Ada Exemple'],
  ['OVH', 'd’OVH'],
  ['Émile', 'd’Émile'],
  ['œuvre', 'd’œuvre'],
  ['Yves', 'd’Yves'],
  ['«\u202fInconnu\u202f»', 'd’«\u202fInconnu\u202f»'],
  ['Yahoo', 'de Yahoo'],
  ['Huawei', 'de Huawei'],
  ['Nuage', 'de Nuage'],
  ['4G Box', 'de 4G Box'],
])('%s: %s', (name, expected) => {
  expect(ofName(name)).toBe(expected);
});
