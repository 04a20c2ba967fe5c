import { expect, test } from 'vitest';
import { fold, isDoubtful, isOneSlipFrom, providersNamed, type NamedProvider } from './provider-names.ts';

const providers: NamedProvider[] = [
  ['bouygues-telecom', 'Bouygues Telecom', 'Bouygues Télécom', 'B&You'],
  ['ovh', 'OVHcloud', 'OVH'],
  ['ovo', 'OVO'],
  ['societe-exemple', 'Société d’Exemple'],
  ['tele', '東京テレコム'],
];
const found = (words: string) => providersNamed(words, providers).map(({ provider: [id] }) => id);

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

test('two slips are not', () => {
  expect(found('bouiges telecon')).toEqual([]);
  expect(found('hov')).toEqual([]);
});

test('a name of three letters forgives a slip too, but what is a name as it stands is no slip of another', () => {
  for (const typed of ['ovhh', 'oovh', 'vh', 'ohv', 'ovj', 'pvh']) expect(found(typed)).toContain('ovh');
  expect(found('ovo')).toEqual(['ovo']);
  expect(found('ov')).toEqual(['ovh', 'ovo']);
});

test('a slip tells which name was meant; few letters leave a doubt', () => {
  expect(providersNamed('ovh', providers)[0]!.meant).toBeUndefined();
  expect(providersNamed('ohv', providers)[0]!.meant).toBe('OVH');
  expect(providersNamed('bouygues télcom', providers)[0]!.meant).toBe('Bouygues Telecom');
  expect(isDoubtful('ôvo')).toBe(true);
  expect(isDoubtful('ovhh')).toBe(false);
});

test('what French writes before a vowel is no part of the name', () => {
  expect(found('d’OVH')).toEqual(['ovh']);
  expect(found("l'ovh")).toEqual(['ovh']);
  expect(providersNamed('d’OVH', providers)[0]!.meant).toBeUndefined();
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
