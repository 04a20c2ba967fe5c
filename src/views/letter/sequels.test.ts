import { describe, expect, test } from 'vitest';
import { sampleLetter, sampleRecord } from '../publication/sample-record.ts';
import { letterPages } from './letter-view.ts';

const part = (number: number, title?: string) => ({ id: 'nuits', part: number, ...(title && { title }) });
const first = sampleLetter({ title: 'La première nuit', series: part(1, 'Trois nuits') }, 'premiere');
const second = sampleLetter(
  {
    title: 'La deuxième nuit',
    follows: 'premiere',
    series: part(2),
    sent: '2026-02-05',
    written: '2026-02-04',
  },
  'deuxieme',
);
const third = sampleLetter(
  {
    title: 'La troisième nuit',
    follows: 'deuxieme',
    series: part(4),
    sent: '2026-03-05',
    written: '2026-03-04',
  },
  'troisieme',
);
const secondInEnglish = sampleLetter(
  { title: 'The second night', translationOf: 'deuxieme', series: part(2, 'Three nights') },
  'second',
  'en',
);

const record = sampleRecord({ letters: [third, first, secondInEnglish, second] });
const pages = [...letterPages(record, 'fr'), ...letterPages(record, 'en')];
const pageOf = (id: string) => pages.find(({ path }) => path.endsWith(`/${id}/`))!;

describe('a letter that follows another', () => {
  test('says so before its text, and is named by the one that it follows', () => {
    expect(pageOf('deuxieme').model.notices).toMatchObject([
      { kind: 'translation' },
      {
        kind: 'sequel',
        words: 'Cette lettre fait suite à\u00a0:',
        link: { words: 'La première nuit', href: '/lettres/premiere/' },
      },
      { kind: 'sequel', words: 'Cette lettre a une suite\u00a0:', link: { words: 'La troisième nuit' } },
    ]);
    expect(pageOf('premiere').model.notices).toMatchObject([
      { kind: 'sequel', link: { words: 'La deuxième nuit', href: '/lettres/deuxieme/' } },
    ]);
  });

  test('stands where it stands in every language, each in the reader’s where it exists', () => {
    expect(pageOf('second').model.notices.slice(1)).toMatchObject([
      { words: 'This letter comes after:', link: { words: 'La première nuit', lang: 'fr' } },
      { words: 'This letter has a sequel:', link: { words: 'La troisième nuit', lang: 'fr' } },
    ]);
  });

  test('leads to nothing that stands in no list', () => {
    const hidden = { ...first, prominence: 'unlisted' as const };
    const alone = sampleRecord({ letters: [second], unlisted: [hidden] });
    expect(letterPages(alone, 'fr').find(({ path }) => path.endsWith('/deuxieme/'))!.model.notices).toEqual(
      [],
    );
  });
});

describe('a series', () => {
  test('is listed in the order of its parts, with the numbers that its letters give', () => {
    const { series } = pageOf('deuxieme').model;
    expect(series?.title).toBe('Série\u00a0: Trois nuits');
    expect(series?.letters.map(({ part: number, title, href }) => [number, title, href])).toEqual([
      [1, 'La première nuit', '/lettres/premiere/'],
      [2, 'La deuxième nuit', undefined],
      [4, 'La troisième nuit', '/lettres/troisieme/'],
    ]);
    expect([series?.previous?.words, series?.next?.words]).toEqual(['La première nuit', 'La troisième nuit']);
  });

  test('has the title that a letter gives in the reader’s language', () => {
    expect(pageOf('second').model.series).toMatchObject({
      title: 'Series: Three nights',
      letters: [{ title: 'La première nuit' }, { title: 'The second night', remark: 'this letter' }, {}],
    });
  });

  test('is none where a letter is alone in it', () => {
    expect(letterPages(sampleRecord({ letters: [first] }), 'fr')[0]!.model.series).toBeUndefined();
  });

  test('is said to machines with the number of the letter, and what it follows', () => {
    expect(pageOf('deuxieme').structured[0]).toMatchObject({
      position: 2,
      isPartOf: { '@type': 'CreativeWorkSeries', name: 'Trois nuits', hasPart: [{}, {}, {}] },
      mentions: [{ name: 'La première nuit' }],
    });
  });
});
