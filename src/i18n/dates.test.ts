import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationBetween } from '../domain/duration.ts';
import { anyDate, readDate } from '../domain/partial-date-arbitrary.ts';
import { dateLabel, dateRangeLabel, durationLabel, sinceLabel } from './dates.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const PARIS = 'Europe/Paris';
const LANGUAGES = [
  [fr.dates, 'fr'],
  [en.dates, 'en'],
] as const;

/** Spaces that do not break are shown as `_` (U+00A0) and `^` (U+202F), so that a test can see them. */
const seen = (label: string) => label.replaceAll('\u00a0', '_').replaceAll('\u202f', '^');
const inFrench = (text: string) => seen(dateLabel(readDate(text), fr.dates, 'fr', 'long', PARIS));
const inEnglish = (text: string) => seen(dateLabel(readDate(text), en.dates, 'en', 'long', PARIS));

describe('a date', () => {
  test.each([
    ['2017-11-09T07:23+01:00', '9_novembre 2017, 7_h_23', '9_November 2017, 07:23'],
    ['2017-11-09T09:00+01:00', '9_novembre 2017, 9_h_00', '9_November 2017, 09:00'],
    ['2017-11-13T09+01:00', '13_novembre 2017, 9_h', '13_November 2017, 9_h'],
    ['2017-11-09T07:23:05+01:00', '9_novembre 2017, 7_h_23_min_05_s', '9_November 2017, 07:23:05'],
    ['2017-11-09T08:15+01:00~', '9_novembre 2017, vers 8_h_15', '9_November 2017, around 08:15'],
    ['2021-06-08T09:47Z', '8_juin 2021, 9_h_47 (UTC)', '8_June 2021, 09:47 (UTC)'],
    ['2017-07-01T07:23+01:00', '1er_juillet 2017, 7_h_23 (UTC+1)', '1_July 2017, 07:23 (UTC+1)'],
    ['2017-07-01T07:23-03:30', '1er_juillet 2017, 7_h_23 (UTC−3:30)', '1_July 2017, 07:23 (UTC−3:30)'],
    ['2017-11-09T07:23', '9_novembre 2017, 7_h_23', '9_November 2017, 07:23'],
    ['2017-01-01', '1er_janvier 2017', '1_January 2017'],
    ['2017-01-11', '11_janvier 2017', '11_January 2017'],
    ['2017-11', 'novembre 2017', 'November 2017'],
    ['2017', '2017', '2017'],
    ['2017-06~', 'vers juin 2017', 'around June 2017'],
    ['2017-11-09~', 'vers le 9_novembre 2017', 'around 9_November 2017'],
    ['2017-22~', 'vers l’été 2017', 'around summer 2017'],
    ['2017?', '2017 (date incertaine)', '2017 (date uncertain)'],
    ['2017-06%', 'vers juin 2017 (date incertaine)', 'around June 2017 (date uncertain)'],
    ['2017-21', 'printemps 2017', 'spring 2017'],
    ['2017-22', 'été 2017', 'summer 2017'],
    ['201X', 'années 2010', '2010s'],
    ['20XX', 'entre 2000 et 2099', 'between 2000 and 2099'],
    ['2017-XX', 'un mois de 2017', 'a month in 2017'],
    ['2017-04-XX', 'un jour d’avril 2017', 'a day in April 2017'],
    ['XXXX', 'sans date', 'undated'],
  ])('%s', (text, french, english) => {
    expect([inFrench(text), inEnglish(text)]).toEqual([french, english]);
  });

  test('a time says its offset when no zone is given', () => {
    const date = readDate('2017-11-09T07:23+01:00');
    expect(seen(dateLabel(date, fr.dates, 'fr'))).toBe('9_novembre 2017, 7_h_23 (UTC+1)');
  });

  test('the short style shortens the month and nothing else', () => {
    const short = (text: string) =>
      LANGUAGES.map(([words, language]) => seen(dateLabel(readDate(text), words, language, 'short')));
    expect(short('2017-11-09')).toEqual(['9_nov. 2017', '9_Nov 2017']);
    expect(short('2017-01-01')).toEqual(['1er_janv. 2017', '1_Jan 2017']);
    expect(short('2017-06~')).toEqual(['vers juin 2017', 'around Jun 2017']);
  });

  test('a language with a region follows its own order', () => {
    expect(dateLabel(readDate('2017-11-09'), en.dates, 'en-US')).toBe('November 9, 2017');
  });
});

describe('an interval', () => {
  test.each([
    ['2017-04/2017-05', 'entre avril et mai 2017', 'between April and May 2017'],
    ['2016-12/2017-01', 'entre décembre 2016 et janvier 2017', 'between December 2016 and January 2017'],
    ['2016/2017', 'entre 2016 et 2017', 'between 2016 and 2017'],
    ['2017-22/2017-23', 'entre l’été et l’automne 2017', 'between summer and autumn 2017'],
    ['2017-11-09/2017-11-13', 'entre le 9 et le 13_novembre 2017', 'between 9 and 13_November 2017'],
    [
      '2017-10-31/2017-11-01',
      'entre le 31_octobre et le 1er_novembre 2017',
      'between 31_October and 1_November 2017',
    ],
    ['2017-04/2017-05-09', 'entre avril 2017 et le 9_mai 2017', 'between April 2017 and 9_May 2017'],
    ['2017-04~/2017-05', 'entre avril et mai 2017 environ', 'roughly between April and May 2017'],
    [
      '2017-04/2017-05?',
      'entre avril et mai 2017 (date incertaine)',
      'between April and May 2017 (date uncertain)',
    ],
    ['2017-04/..', 'depuis avril 2017', 'since April 2017'],
    ['2017-04-01/..', 'depuis le 1er_avril 2017', 'since 1_April 2017'],
    ['201X/..', 'depuis les années 2010', 'since the 2010s'],
    ['2017-04/', 'depuis avril 2017 (fin inconnue)', 'since April 2017 (end unknown)'],
    ['../2017-05-09', 'jusqu’au 9_mai 2017', 'until 9_May 2017'],
    ['../2017-22', 'jusqu’à l’été 2017', 'until summer 2017'],
    ['../201X', 'jusqu’aux années 2010', 'until the 2010s'],
    ['/2017', 'jusqu’à 2017 (début inconnu)', 'until 2017 (start unknown)'],
    [
      '2017-11-09T07:23+01:00/2017-11-09T10:34+01:00',
      '9_novembre 2017, entre 7_h_23 et 10_h_34',
      '9_November 2017, between 07:23 and 10:34',
    ],
    [
      '2017-11-09T07:23+01:00/2017-11-13T09+01:00',
      'entre le 9_novembre 2017 à 7_h_23 et le 13_novembre 2017 à 9_h',
      'between 9_November 2017 at 07:23 and 13_November 2017 at 9_h',
    ],
  ])('%s', (text, french, english) => {
    expect([inFrench(text), inEnglish(text)]).toEqual([french, english]);
  });
});

test('no label is empty, half filled or badly melted, whatever the date', () => {
  const labels = fc.tuple(
    anyDate,
    anyDate,
    fc.constantFrom(...LANGUAGES),
    fc.constantFrom('long' as const, 'short' as const),
  );
  fc.assert(
    fc.property(labels, ([a, b, [words, language], style]) => {
      const duration = durationBetween(a, b, PARIS);
      const said = [
        dateLabel(a, words, language, style, PARIS),
        sinceLabel(a, words, language, style),
        dateRangeLabel(a, b, words, language, style, PARIS),
        ...(duration ? [durationLabel(duration, words, language)] : []),
      ];
      for (const label of said) {
        expect(label).toMatch(/\S/);
        expect(label).not.toMatch(/[{}]|undefined|null|NaN| {2}|^\s|\s$/);
        expect(label).not.toMatch(/\bde les?\b|(^|\s)à les?\b|\bde [ao]/);
      }
    }),
    { numRuns: 500 },
  );
});
