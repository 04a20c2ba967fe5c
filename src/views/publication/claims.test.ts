import { expect, test } from 'vitest';
import type { TextClaim } from '../../text/text.ts';
import { claimsPart } from './claims.ts';
import { sampleLetter, sampleRecord } from './sample-record.ts';
import { voiceOf } from './voice.ts';

const claim = (anchor: string, contradicts: string[] = []): TextClaim => ({
  anchor,
  status: 'disputed',
  by: 'la cliente',
  sources: ['journal'],
  words: `Affirmation ${anchor}`,
  contradicts,
});

function partOf(claims: TextClaim[], language = 'fr') {
  const letter = sampleLetter({ sources: [{ id: 'journal', title: 'Journal' }] });
  const record = sampleRecord({ letters: [letter] });
  return claimsPart(voiceOf(record, language), { ...letter, text: { ...letter.text, claims } });
}

test('contradicting claims stand side by side, once, the others apart', () => {
  const part = partOf([claim('a', ['c']), claim('b'), claim('c', ['a'])])!;
  expect(part.pairs.map((pair) => pair.map(({ href }) => href))).toEqual([['#a', '#c']]);
  expect(part.others.map(({ href }) => href)).toEqual(['#b']);
});

test('a claim that contradicts two stands beside each', () => {
  const part = partOf([claim('a', ['b', 'c']), claim('b', ['a']), claim('c', ['a'])])!;
  expect(part.pairs.map((pair) => pair.map(({ href }) => href))).toEqual([
    ['#a', '#b'],
    ['#a', '#c'],
  ]);
  expect(part.others).toEqual([]);
});

test('a claim says its status in words, its speaker and its sources, in the reader’s language', () => {
  expect(partOf([claim('a')])!.others[0]).toMatchObject({
    status: 'Contesté',
    by: 'selon la cliente',
    sources: [{ number: 1, href: '#source-journal' }],
  });
  expect(partOf([claim('a')], 'en')!.others[0]).toMatchObject({ status: 'Disputed', lang: 'fr' });
});

test('a text that claims nothing has no such part', () => {
  expect(partOf([])).toBeUndefined();
});
