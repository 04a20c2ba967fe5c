import { describe, expect, test } from 'vitest';
import { readDate } from '../domain/partial-date-arbitrary.ts';
import { dateRangeLabel, sinceLabel } from './dates.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const PARIS = 'Europe/Paris';
const LANGUAGES = [
  [fr.dates, 'fr'],
  [en.dates, 'en'],
] as const;

/** Spaces that do not break are shown as `_` (U+00A0) and `^` (U+202F), so that a test can see them. */
const seen = (label: string) => label.replaceAll('\u00a0', '_').replaceAll('\u202f', '^');
describe('from a start to an end', () => {
  test.each([
    ['2017-11-09', '2017-11-13', 'du 9 au 13_novembre 2017', 'from 9 to 13_November 2017'],
    ['2017-04', '2017-08', 'd’avril à août 2017', 'from April to August 2017'],
    ['2017-21', '2017-22', 'du printemps à l’été 2017', 'from spring to summer 2017'],
    ['2010', '2017-11-09', 'de 2010 au 9_novembre 2017', 'from 2010 to 9_November 2017'],
    ['2017-11-09', '2017-11-09', '9_novembre 2017', '9_November 2017'],
    ['2017-11-09', undefined, 'depuis le 9_novembre 2017', 'since 9_November 2017'],
    ['XXXX', '2017-11-09', 'jusqu’au 9_novembre 2017', 'until 9_November 2017'],
    ['2017-11', 'XXXX', 'depuis novembre 2017 (fin inconnue)', 'since November 2017 (end unknown)'],
    ['2017-06~', '2017-11-09', 'vers juin 2017 – 9_novembre 2017', 'around June 2017 – 9_November 2017'],
    [
      '2017-11-09T07:23+01:00',
      '2017-11-09T10:34+01:00',
      '9_novembre 2017, de 7_h_23 à 10_h_34',
      '9_November 2017, from 07:23 to 10:34',
    ],
    [
      '2017-11-09T07:23+01:00',
      '2017-11-09T08:15+01:00~',
      '9_novembre 2017, 7_h_23 – vers 8_h_15',
      '9_November 2017, 07:23 – around 08:15',
    ],
  ])('%s, %s', (start, end, french, english) => {
    const labels = LANGUAGES.map(([words, language]) =>
      seen(
        dateRangeLabel(
          readDate(start),
          end === undefined ? end : readDate(end),
          words,
          language,
          'long',
          PARIS,
        ),
      ),
    );
    expect(labels).toEqual([french, english]);
  });

  test('what began about then goes on since then, roughly', () => {
    const labels = LANGUAGES.map(([words, language]) => sinceLabel(readDate('2017-06~'), words, language));
    expect(labels).toEqual(['depuis juin 2017 environ', 'roughly since June 2017']);
  });
});
