import { expect, test } from 'vitest';
import { wordsFor } from '../../i18n/index.ts';
import { sampleLetter, sampleRecord } from './sample-record.ts';
import { sharingOf } from './sharing.ts';
import { voiceOf } from './voice.ts';

const voice = voiceOf(sampleRecord(), 'fr');
const shared = (
  fields: Record<string, unknown> = {},
  passages: { anchor: string; words: string; by?: string; isReported?: true }[] = [],
) => {
  const letter = sampleLetter(fields);
  return sharingOf(voice, { ...letter, text: { ...letter.text, passages } });
};

test('a letter is quoted with its title, author, addressee, date and address', () => {
  const { quotation, address } = shared();
  expect(quotation).toMatchInlineSnapshot(`
    "Ada Exemple, « Trois nuits sans serveur », lettre ouverte à Basile Fictif, 5 janvier 2026, Cahiers d’essai.
    https://cahiers.example/lettres/lettre-nuage/"
  `);
  expect(quotation.endsWith(address)).toBe(true);
});

test('an undated letter is quoted as undated, an invented one as an example', () => {
  expect(shared({ sent: undefined, written: undefined }).quotation).toContain(voice.words.dates.undated);
  expect(shared({ example: true }).quotation).toContain(`, ${wordsFor('fr').site.example}.`);
});

test('a passage is quoted with whose words it is and its own address; a claim, as what somebody says', () => {
  const { passages, address } = shared({}, [
    { anchor: 'q-aaaaa', words: 'Rien.', by: 'Le support' },
    { anchor: 'claim-x', words: 'La panne a duré.', by: 'la cliente', isReported: true },
    { anchor: 'q-bbbbb', words: 'Trois jours.', by: 'Ada Exemple' },
  ]);
  const [said, claimed, own] = passages.map(({ words }) => words.split('\n'));
  expect(said).toEqual([
    '«\u202fRien.\u202f»',
    expect.stringMatching(/^— Le support, cité par Ada Exemple, «/),
    `${address}#q-aaaaa`,
  ]);
  expect(claimed![1]).toMatch(/^— selon la cliente, cité par Ada Exemple, «/);
  expect(own![1]).toMatch(/^— Ada Exemple, «/);
});

test('a long passage is cut between words', () => {
  const [passage] = shared({}, [{ anchor: 'q-a', words: 'mot '.repeat(300).trim() }]).passages;
  expect(passage!.words.split('\n')[0]!.length).toBeLessThan(410);
  expect(passage!.words).toContain('mot…');
});
