/** Durations in words, in the unit that suits their size; a figure that is not exact says so or becomes a range. */
import type { Duration, Resolution } from '../domain/duration.ts';
import { fill, localeOf } from './dates-sentences.ts';
import type { DateWords } from './dates-words.ts';

type Unit = Resolution | 'month' | 'year';

interface Measure {
  unit: Unit;
  milliseconds: number;
  /** Durations are said in this unit below that size. */
  below: number;
  small?: Unit;
}

const DAY = 86_400_000;
/** Months and years are means of the Gregorian calendar (146,097 days in 400 years): figures in them are always "about". */
const YEAR = 365.2425 * DAY;
const MEASURES: readonly Measure[] = [
  { unit: 'second', milliseconds: 1000, below: 120_000 },
  { unit: 'minute', milliseconds: 60_000, below: 7_200_000, small: 'second' },
  { unit: 'hour', milliseconds: 3_600_000, below: 2 * DAY, small: 'minute' },
  { unit: 'day', milliseconds: DAY, below: 90 * DAY, small: 'hour' },
  { unit: 'month', milliseconds: YEAR / 12, below: 2 * YEAR },
  { unit: 'year', milliseconds: YEAR, below: Infinity },
];

/** "11 minutes", "environ 52 minutes", "entre 4 et 5 jours", "au plus 3 heures", "2 jours avant". Never empty. */
export function durationLabel(duration: Duration, words: DateWords, language: string): string {
  const { min, max } = duration;
  const say = { words, locale: localeOf({ words, language }) };
  const turned = { ...duration, min: 0 - max, max: 0 - min };
  if (max < 0 || (max === 0 && min < 0))
    return fill(words.duration.before, { duration: size(turned, say) }, words);
  if (min >= 0) return size(duration, say);
  const before = longest({ ...duration, max: turned.max }, say);
  return fill(words.duration.beforeAndAfter, { before, after: longest(duration, say) }, words);
}

/** What a count of days needs of the words: little enough to be sent to a browser. */
export type CountWords = Pick<DateWords, 'locale' | 'numberSpace' | 'contractions' | 'duration'>;

/** Days as the public clock counts them: "34 jours", "entre 4 et 34 jours". */
export function dayCountLabel(
  days: { min: number; max: number; about?: boolean },
  words: CountWords,
  language: string,
): string {
  const say = { words, locale: localeOf({ words, language }) };
  return range(days.min, days.max, 'day', days.about ?? false, say);
}

interface Say {
  words: CountWords;
  locale: string;
}

function size(duration: Duration, say: Say): string {
  const { min, max, about, resolution } = duration;
  if (max === 0 && resolution === 'day') return say.words.duration.sameDay;
  const exact = min === max;
  const { unit, milliseconds, small } = measureOf(max, resolution, exact);
  const loose = about || unit === 'month' || unit === 'year';
  if (exact && small !== undefined && max % milliseconds !== 0 && !isFiner(small, resolution)) {
    return compound(max, { unit, milliseconds }, small, about, say);
  }
  const [low, high] = loose
    ? [Math.round(min / milliseconds), Math.round(max / milliseconds)]
    : [Math.floor(min / milliseconds), Math.ceil(max / milliseconds)];
  return range(low, high, unit, loose, say);
}

/** An exact figure in two units: "2 heures 11 minutes"; what is left below them makes it "about". */
function compound(
  value: number,
  large: Pick<Measure, 'unit' | 'milliseconds'>,
  small: Unit,
  about: boolean,
  say: Say,
) {
  const step = MEASURES.find(({ unit }) => unit === small)?.milliseconds ?? 1;
  const steps = Math.round(value / step);
  const perLarge = large.milliseconds / step;
  const parts = {
    large: amount(Math.floor(steps / perLarge), large.unit, say),
    small: amount(steps % perLarge, small, say),
  };
  const text = steps % perLarge === 0 ? parts.large : fill(say.words.duration.and, parts, say.words);
  return about || value % step !== 0 ? fill(say.words.duration.about, { duration: text }, say.words) : text;
}

function range(low: number, high: number, unit: Unit, about: boolean, say: Say): string {
  const { duration } = say.words;
  const max = amount(high, unit, say);
  const single = about ? fill(duration.about, { duration: max }, say.words) : max;
  if (low === high) return single;
  if (low <= 0) return fill(duration.atMost, { duration: single }, say.words);
  const min = new Intl.NumberFormat(say.locale).format(low);
  return fill(about ? duration.aboutBetween : duration.between, { min, max }, say.words);
}

/** The longest that a duration can have been, rounded up. */
function longest({ max, resolution }: Duration, say: Say): string {
  const { unit, milliseconds } = measureOf(max, resolution, true);
  return amount(Math.ceil(max / milliseconds), unit, say);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs a hundred times as much as using it. */
function formatOf(locale: string, unit: Unit): Intl.NumberFormat {
  const key = `${locale} ${unit}`;
  let format = formats.get(key);
  if (!format)
    formats.set(key, (format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })));
  return format;
}

const amounts = new Map<string, string>();

/** "90 jours" stands on a thousand pages: using a format, too, takes longer than remembering what it said. */
function amount(value: number, unit: Unit, { words, locale }: Say): string {
  const key = `${locale} ${value} ${unit} ${words.numberSpace}`;
  let said = amounts.get(key);
  if (said === undefined) {
    said = formatOf(locale, unit)
      .formatToParts(value)
      .map(({ type, value }) => (type === 'literal' ? value.replace(/\s/g, words.numberSpace) : value))
      .join('');
    amounts.set(key, said);
  }
  return said;
}

function isFiner(unit: Unit, resolution: Resolution): boolean {
  const place = (name: Unit) => MEASURES.findIndex((measure) => measure.unit === name);
  return place(unit) < place(resolution);
}

/** An exact number of days is worth more than "about 4 months": it is kept up to two years. */
function measureOf(value: number, resolution: Resolution, exact: boolean): Measure {
  const fits = ({ unit, below }: Measure) =>
    !isFiner(unit, resolution) && value < (unit === 'day' && exact ? 2 * YEAR : below);
  return MEASURES.find(fits) ?? (MEASURES.at(-1) as Measure);
}
