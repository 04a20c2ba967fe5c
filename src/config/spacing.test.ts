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
  expect(spaced(fields, 'en')).toEqual(fields);
});

test.each(['', 'fr', 'en'])(
  'words said in several languages follow each its own, in a document in “%s”',
  (language) => {
    const office = { fr: 'dirigeant (en 2021 ; titre incertain)', en: 'head (in 2021 ; uncertain)' };
    expect(spaced({ people: [{ office }] }, language)).toEqual({
      people: [{ office: { ...office, fr: 'dirigeant (en 2021\u202f; titre incertain)' } }],
    });
  },
);
