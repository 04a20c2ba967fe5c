/** The parts that dates are said with: sentences with places, Intl's names of months, a clock's time and zone. */
import { DAY, dayNumber, digits } from '../domain/calendar.ts';
import type { SingleDate } from '../domain/partial-date.ts';
import { wallSpan } from '../domain/partial-date-span.ts';
import { offsetMilliseconds } from '../domain/partial-date-syntax.ts';
import { offsetAt } from '../domain/zone.ts';
import { fill, localeOf } from './dates-sentences.ts';
import type { DateWords } from './dates-words.ts';

export type DateStyle = 'long' | 'short';

/** How dates are said on a page: its words, its language tag, long or short, and the zone whose offset need not be told. */
export interface DateVoice {
  words: DateWords;
  language: string;
  style: DateStyle;
  zone: string | undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Intl's format for calendar parts; a wall date is given as if it were UTC, so that no machine's zone moves it. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** Which of the calendar's parts are said: what two dates share is said once. */
export interface Said {
  year: boolean;
  month: boolean;
}

/** `9 novembre 2017`, `1er nov.`, `9`, `novembre 2017`. The precision is a day, a time of a day, or a month. */
export function calendarWords(date: SingleDate, said: Said, { words, language, style }: DateVoice): string {
  const options: Intl.DateTimeFormatOptions = {};
  if (date.day !== null) options.day = 'numeric';
  if (said.month) options.month = style === 'long' ? 'long' : 'short';
  if (said.year) options.year = 'numeric';
  const wall = dayNumber(date.year, date.month ?? 1, date.day ?? 1) * DAY;
  const locale = localeOf({ words, language });
  const key = `${locale} ${wall} ${options.day ?? ''} ${options.month ?? ''} ${options.year ?? ''}`;
  let known = written.get(words)?.get(key);
  if (known === undefined) {
    known = writtenBy(formatOf(locale, options), wall, words);
    if (!written.has(words)) written.set(words, new Map());
    written.get(words)?.set(key, known);
  }
  return known;
}

/** Days already written: the same ones stand on page after page, and Intl takes ten times as long as looking one up. */
const written = new WeakMap<DateWords, Map<string, string>>();

function writtenBy(format: Intl.DateTimeFormat, wall: number, words: DateWords): string {
  const parts = format.formatToParts(wall);
  return parts
    .map(({ type, value }, place) => {
      if (type === 'day' && value === '1' && words.firstDay !== '') return words.firstDay;
      const joinsDay = parts[place - 1]?.type === 'day' && parts[place + 1]?.type === 'month';
      return joinsDay && value === ' ' ? words.numberSpace : value;
    })
    .join('');
}

/** `7 h 23`, `07:23`; in French an hour that was all that is known shows no minutes. */
export function timeWords(date: SingleDate, { words }: DateVoice): string {
  const [hour, minute, second] = [date.hour ?? 0, date.minute ?? 0, date.second ?? 0];
  const parts = {
    h: String(hour),
    hh: digits(hour, 2),
    mm: digits(minute, 2),
    ss: digits(second, 2),
  };
  const sentence =
    date.precision === 'hour' ? words.hour : date.precision === 'minute' ? words.minute : words.second;
  return fill(sentence, parts, words);
}

/** `UTC+1`, `UTC−3:30`, `UTC`; undefined for a time without offset, and where the page's own zone shows the same time. */
export function zoneWords(date: SingleDate, { zone }: DateVoice): string | undefined {
  if (date.offset === null) return undefined;
  const ahead = offsetMilliseconds(date.offset);
  if (zone !== undefined && offsetAt(wallSpan(date).first - ahead, zone) === ahead) return undefined;
  if (ahead === 0) return 'UTC';
  const minutes = Math.abs(ahead) / 60_000;
  const rest = minutes % 60 === 0 ? '' : `:${digits(minutes % 60, 2)}`;
  return `UTC${ahead < 0 ? '\u2212' : '+'}${Math.floor(minutes / 60)}${rest}`;
}
