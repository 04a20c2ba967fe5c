import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, piecesOf, withoutHeading, withoutTitle } from './excerpt.ts';

test('marked words are told apart from the others', () => {
  expect(piecesOf('la <mark>réplication</mark> de')).toEqual([
    { words: 'la ', isMarked: false },
    { words: 'réplication', isMarked: true },
    { words: ' de', isMarked: false },
  ]);
});

test('tags of the text come back as text', () => {
  expect(piecesOf('&lt;script&gt; <mark>&lt;b&gt;</mark> a &amp; b')).toEqual([
    { words: '<script> ', isMarked: false },
    { words: '<b>', isMarked: true },
    { words: ' a &amp; b', isMarked: false },
  ]);
});

test('no letter is lost or added, whatever the text', () => {
  const word = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/&[lg]t;/g, ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.boolean())), (words) => {
      // As Pagefind 1.6 writes an excerpt.
      const escaped = (text: string) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
      const html = words.map(([text, isMarked]) =>
        isMarked ? `<mark>${escaped(text)}</mark>` : escaped(text),
      );
      const text = piecesOf(html.join('')).map(({ words }) => words);
      expect(text.join('')).toBe(words.map(([text]) => text).join(''));
    }),
  );
});

test('an excerpt does not repeat the heading above it', () => {
  const pieces = piecesOf('Pourquoi <mark>OVH.</mark> On nous avait <mark>OVH</mark> conseillé');
  expect(withoutHeading(pieces, 'Pourquoi OVH')).toEqual([
    { words: 'On nous avait ', isMarked: false },
    { words: 'OVH', isMarked: true },
    { words: ' conseillé', isMarked: false },
  ]);
  expect(withoutHeading(pieces, 'Autre titre')).toEqual(pieces);
});

test('the mark ends with the word, not with the comma behind it', () => {
  expect(piecesOf('chez <mark>«OVH»,</mark> la nuit')).toEqual([
    { words: 'chez ', isMarked: false },
    { words: '«', isMarked: false },
    { words: 'OVH', isMarked: true },
    { words: '»,', isMarked: false },
    { words: ' la nuit', isMarked: false },
  ]);
  expect(piecesOf('<mark>C++</mark>')[0]).toEqual({ words: 'C++', isMarked: true });
  expect(piecesOf('<mark>–</mark>')).toEqual([{ words: '–', isMarked: true }]);
});

test('a heading is left out whatever spaces it is written with', () => {
  expect(withoutHeading(piecesOf('Constaté, 7 h 43. Un client'), 'Constaté, 7\u00a0h\u00a043')).toEqual([
    { words: 'Un client', isMarked: false },
  ]);
});

test('an excerpt repeats neither the title nor its end; it stays where nothing else holds the words', () => {
  const rest = (html: string, title: string) =>
    withoutTitle(piecesOf(html), title)
      .map(({ words }) => words)
      .join('');
  const title = 'SFR : des\u00a0pannes et ce qui en a été dit';
  const text = 'des <mark>pannes</mark> et ce qui en a été dit. Trois <mark>pannes</mark> de …';
  expect(rest(`SFR : ${text}`, title)).toBe('Trois pannes de …');
  expect(rest(`… : ${text}`, title)).toBe('Trois pannes de …');
  expect(rest('Qui répond ? Une <mark>panne</mark>', 'Qui répond ?')).toBe('Une panne');
  for (const whole of [
    'SFR : des <mark>pannes</mark> et ce qui en a été dit. Rien',
    '… dit, une <mark>panne</mark> …',
  ])
    expect(rest(whole, title)).toBe(whole.replace(/<.?mark>/g, ''));
});

test('a text runs in the direction of most of its letters, whoever signs it', () => {
  expect(directionOf('Camille. انقطعت الخدمة ثلاث ليال.')).toBe('rtl');
  expect(directionOf('Camille. השירות נפל בלילה.')).toBe('rtl');
  expect(directionOf('رسالة, une lettre du 3 mai à propos d’un mot')).toBe('ltr');
  expect(directionOf('2017')).toBe('ltr');
});
