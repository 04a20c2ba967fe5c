import { describe, expect, test } from 'vitest';
import { durationBetween } from '../domain/duration.ts';
import { readDate } from '../domain/partial-date-arbitrary.ts';
import { dayCountLabel, durationLabel } from './dates.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const PARIS = 'Europe/Paris';
const LANGUAGES = [
  [fr.dates, 'fr'],
  [en.dates, 'en'],
] as const;

/** Spaces that do not break are shown as `_` (U+00A0) and `^` (U+202F), so that a test can see them. */
const seen = (label: string) => label.replaceAll('\u00a0', '_').replaceAll('\u202f', '^');
describe('a duration', () => {
  test.each([
    ['2021-06-08T09:47Z', '2021-06-08T09:58Z', '11_minutes', '11_minutes'],
    ['2017-11-09T07:23+01:00', '2017-11-09T08:15+01:00~', 'environ 52_minutes', 'about 52_minutes'],
    ['2017-11-09T07:23+01:00', '2017-11-09T10:34+01:00', '3_heures 11_minutes', '3_hours 11_minutes'],
    ['2017-11-09T07:23:00Z', '2017-11-09T07:25:30Z', '2_minutes 30_secondes', '2_minutes 30_seconds'],
    ['2017-11-09T07:23+01:00', '2017-11-13T09:40+01:00', 'environ 4_jours 2_heures', 'about 4_days 2_hours'],
    ['2017-11-13T09+01:00', '2017-11-13T12+01:00', 'entre 2 et 4_heures', 'between 2 and 4_hours'],
    ['2017-11-09', '2017-11-13', '4_jours', '4_days'],
    ['2017-11-09', '2017-11-10', '1_jour', '1_day'],
    ['2017-11-09', '2017-11-09', 'le même jour', 'the same day'],
    ['2017-11-13', '2017-11-09', '4_jours avant', '4_days earlier'],
    ['2017-11-09', '2018-11-09', '365_jours', '365_days'],
    ['2017-11-09', '2021-11-09', 'environ 4_ans', 'about 4_years'],
    ['2022-04-05T07:38Z', '2022-04-18', 'entre 12 et 14_jours', 'between 12 and 14_days'],
    ['2017-06', '2017-11-09', 'environ 4 à 5_mois', 'about 4 to 5_months'],
    [
      '2017-11-09T07:00+01:00',
      '2017-11-09',
      'entre 1_jour avant et 1_jour après',
      'between 1_day earlier and 1_day later',
    ],
  ])('%s to %s', (from, to, french, english) => {
    const duration = durationBetween(readDate(from), readDate(to), PARIS);
    if (!duration) throw new Error('expected a duration');
    expect(LANGUAGES.map(([words, language]) => seen(durationLabel(duration, words, language)))).toEqual([
      french,
      english,
    ]);
  });

  test('a range that starts at nothing is "at most"', () => {
    const duration = { min: 0, max: 3 * 3_600_000, about: false, resolution: 'hour' } as const;
    expect(seen(durationLabel(duration, fr.dates, 'fr'))).toBe('au plus 3_heures');
  });

  test('days of waiting are counted with the spaces of the language', () => {
    const count = (min: number, max: number, about = false) =>
      LANGUAGES.map(([words, language]) => seen(dayCountLabel({ min, max, about }, words, language)));
    expect(count(34, 34)).toEqual(['34_jours', '34_days']);
    expect(count(4, 5)).toEqual(['entre 4 et 5_jours', 'between 4 and 5_days']);
    expect(count(0, 3)).toEqual(['au plus 3_jours', 'at most 3_days']);
    expect(count(64, 64, true)).toEqual(['environ 64_jours', 'about 64_days']);
    expect(count(3000, 3000)).toEqual(['3^000_jours', '3,000_days']);
    expect(count(0, 0)).toEqual(['0_jour', '0_days']);
  });
});
