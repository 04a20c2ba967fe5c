import { expect, test } from 'vitest';
import { fold, isOneSlipFrom, providersNamed, type NamedProvider } from './provider-names.ts';

const providers: NamedProvider[] = [
  ['bouygues-telecom', 'Bouygues Telecom', 'Bouygues Télécom', 'B&You'],
  ['ovh', 'OVHcloud', 'OVH'],
  ['ovo', 'OVO'],
  ['societe-exemple', 'Société d’Exemple'],
  ['tele', '東京テレコム'],
];
const found = (words: string) => providersNamed(words, providers).map(([id]) => id);

test('a name is found without its accents, capitals, spaces and signs', () => {
  expect(found('bouygues telecom')).toEqual(['bouygues-telecom']);
  expect(found('SOCIETE D’EXEMPLE')).toEqual(['societe-exemple']);
  expect(found('societe dexemple')).toEqual(['societe-exemple']);
  expect(found('b & you')).toEqual(['bouygues-telecom']);
  expect(found('東京テレコム')).toEqual(['tele']);
});

test('another name or a former name leads to the same provider', () => {
  expect(found('ovh')).toEqual(['ovh']);
});

test('one slip is forgiven: a letter more, less, other, or two swapped', () => {
  for (const typed of ['bouyges telecom', 'bouygues teleccom', 'bouygues telekom', 'buoygues telecom'])
    expect(found(typed)).toEqual(['bouygues-telecom']);
});

test('two slips are not, nor one in a name of three letters: OVO is not OVH', () => {
  expect(found('bouiges telecon')).toEqual([]);
  expect(found('ovg')).toEqual([]);
  expect(found('ovo')).toEqual(['ovo']);
});

test('nothing typed, or only signs, names nobody', () => {
  expect(found('')).toEqual([]);
  expect(found(' … ')).toEqual([]);
});

test('words beside the name are a question about it, not the name', () => {
  expect(found('ovh panne')).toEqual([]);
});

test('folding keeps letters of every script and figures', () => {
  expect(fold('Ελλάς 3,5 — Ő')).toBe('ελλας35o');
});

test('equal words are no slip', () => {
  expect(isOneSlipFrom('sosh', 'sosh')).toBe(false);
});
