import { expect, test } from 'vitest';
import { spaced } from './spacing.ts';

const fields = {
  title: 'Vite !',
  events: [
    { words: 'Annoncé « bientôt » : à 9 h', date: '2017-11-09T07:23+01:00~', sources: ['une-source'] },
  ],
  url: 'https://exemple.example/?a=1;b=2',
  count: 3,
};

test('the words of French front matter are set like the text beside them', () => {
  expect(spaced(fields, 'fr-CA')).toEqual({
    ...fields,
    title: 'Vite\u202f!',
    events: [{ ...fields.events[0], words: 'Annoncé «\u202fbientôt\u202f»\u00a0: à 9\u00a0h' }],
  });
});

test('other languages are left alone', () => {
  expect(spaced(fields, 'en')).toBe(fields);
});
