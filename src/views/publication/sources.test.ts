import { expect, test } from 'vitest';
import { sampleLetter, sampleRecord } from './sample-record.ts';
import { sourceEntries } from './sources.ts';
import { voiceOf } from './voice.ts';

const letter = sampleLetter({
  sources: [
    {
      id: 'journal',
      title: 'Newspaper',
      lang: 'en',
      kind: 'press-article',
      access: 'public',
      note: 'Lu par extrait.',
    },
    { id: 'carnet', title: 'Carnet', kind: 'document', access: 'public' },
  ],
});
const entriesIn = (language: string) =>
  sourceEntries(voiceOf(sampleRecord({ letters: [letter] }), language), letter);

test('a title is in the language of its source, a note in that of the document that cites it', () => {
  expect(entriesIn('fr')[0]).toMatchObject({ lang: 'en', noteLang: undefined });
  expect(entriesIn('en')[0]).toMatchObject({ lang: undefined, noteLang: 'fr' });
});

test('what has no note has no language of one', () => {
  expect(entriesIn('en')[1]!.noteLang).toBe(undefined);
});
