/** Partial dates in words: what is known, said as a reader would say it, and nothing more. */
import type { DateInterval, IntervalEnd, PartialDate, SingleDate } from '../domain/partial-date.ts';
import { isApproximate, isUncertain } from '../domain/partial-date.ts';
import { calendarWords, fill, timeWords, zoneWords } from './dates-parts.ts';
import type { DateStyle, DateVoice, Said } from './dates-parts.ts';
import type { DateWords } from './dates-words.ts';

export type { DateStyle } from './dates-parts.ts';
export { dayCountLabel, durationLabel } from './dates-durations.ts';

const EVERYTHING: Said = { year: true, month: true };

/**
 * A date as a label: "9 novembre 2017, 7 h 23", "vers juin 2017", "entre avril et mai 2017", "sans date". Never empty.
 * @param zone the publication's IANA zone: times that its clocks showed too are written without an offset.
 */
export function dateLabel(
  date: PartialDate,
  words: DateWords,
  language: string,
  style: DateStyle = 'long',
  zone?: string,
): string {
  const voice = { words, language, style, zone };
  if (date.kind === 'unknown') return words.undated;
  const label = date.kind === 'single' ? single(date, voice) : interval(date, voice);
  return isUncertain(date) ? fill(words.uncertain, { date: label }, words) : label;
}

/** "depuis le 9 novembre 2017", "since around June 2017" without stumbling: for what began and goes on. */
export function sinceLabel(
  date: PartialDate,
  words: DateWords,
  language: string,
  style: DateStyle = 'long',
  zone?: string,
): string {
  if (date.kind !== 'single') return dateLabel(date, words, language, style, zone);
  const open: DateInterval = { kind: 'interval', edtf: `${date.edtf}/..`, start: date, end: 'open' };
  return dateLabel(open, words, language, style, zone);
}

/** From a start to an end: "du 9 au 13 novembre 2017", "9 November 2017, from 07:23 to 10:34". Without end: since. */
export function dateRangeLabel(
  start: PartialDate,
  end: PartialDate | undefined,
  words: DateWords,
  language: string,
  style: DateStyle = 'long',
  zone?: string,
): string {
  const voice = { words, language, style, zone };
  if (end === undefined) return sinceLabel(start, words, language, style, zone);
  if (start.edtf === end.edtf) return dateLabel(start, words, language, style, zone);
  if (isPlain(start) && isPlain(end)) return pair(start, end, words.fromTo, voice);
  if (start.kind === 'unknown' && isPlain(end)) return fill(words.until, { date: phrase(end, voice) }, words);
  if (end.kind === 'unknown' && isPlain(start)) return ends(start, 'unknown', voice);
  const labels = [start, end].map((date) => dateLabel(date, words, language, style, zone));
  return fill(words.dash, { start: labels[0] ?? '', end: labels[1] ?? '' }, words);
}

function isPlain(date: PartialDate): date is SingleDate {
  return date.kind === 'single' && date.qualifier === '';
}

function single(date: SingleDate, voice: DateVoice): string {
  const { words } = voice;
  if (date.hour !== null) {
    const time = timeWords(date, voice);
    const said = isApproximate(date) ? fill(words.aboutTime, { time }, words) : time;
    const day = calendarWords(date, EVERYTHING, voice);
    return zoned(fill(words.dayAndTime, { date: day, time: said }, words), date, voice);
  }
  if (isApproximate(date)) return fill(words.about, { date: phrase(date, voice) }, words);
  return calendar(date, EVERYTHING, voice, words.seasons, words.decade);
}

function zoned(time: string, date: SingleDate, voice: DateVoice): string {
  const zone = zoneWords(date, voice);
  return zone === undefined ? time : fill(voice.words.zoned, { time, zone }, voice.words);
}

/** The date as it stands in a sentence, with its article: "le 9 novembre 2017", "l’été 2017". Its qualifier is not said. */
function phrase(date: SingleDate, voice: DateVoice, said: Said = EVERYTHING): string {
  const { words } = voice;
  const text = calendar(date, said, voice, words.theSeasons, words.theDecade);
  const day = date.day === null ? text : fill(words.theDay, { date: text }, words);
  if (date.hour === null) return day;
  return zoned(fill(words.dayAtTime, { date: day, time: timeWords(date, voice) }, words), date, voice);
}

function calendar(
  date: SingleDate,
  said: Said,
  voice: DateVoice,
  seasons: DateWords['seasons'],
  decade: string,
): string {
  const { words } = voice;
  const year = String(date.year);
  if (date.season) return fill(seasons[date.season], { year: said.year ? year : '' }, words);
  if (date.precision === 'decade') return fill(decade, { year }, words);
  if (date.precision === 'century')
    return fill(words.between, { start: year, end: String(date.year + 99) }, words);
  const text = date.month === null ? year : calendarWords(date, said, voice);
  if (date.unspecified === null) return text;
  return fill(date.unspecified === 'day' ? words.someDay : words.someMonth, { date: text }, words);
}

function interval(date: DateInterval, voice: DateVoice): string {
  const label = ends(date.start, date.end, voice);
  return isApproximate(date) ? fill(voice.words.roughly, { date: label }, voice.words) : label;
}

function ends(start: IntervalEnd, end: IntervalEnd, voice: DateVoice): string {
  const { words } = voice;
  if (typeof start !== 'string' && typeof end !== 'string')
    return start.edtf === end.edtf ? phrase(start, voice) : pair(start, end, words.between, voice);
  const [known, sentence, whole, other] =
    typeof start !== 'string'
      ? [start, words.since, words.endUnknown, end]
      : [end, words.until, words.startUnknown, start];
  if (typeof known === 'string') return words.undated;
  const label = fill(sentence, { date: phrase(known, voice) }, words);
  return other === 'unknown' ? fill(whole, { date: label }, words) : label;
}

/** Two dates in one sentence; the year, the month or the day that they share is said once, at the end. */
function pair(start: SingleDate, end: SingleDate, sentence: string, voice: DateVoice): string {
  const { words } = voice;
  const sameYear = start.year === end.year && start.precision === end.precision;
  const sameMonth = sameYear && start.month === end.month && start.unspecified === null;
  if (
    start.hour !== null &&
    end.hour !== null &&
    sameMonth &&
    start.day === end.day &&
    start.offset === end.offset
  ) {
    const times = { start: timeWords(start, voice), end: timeWords(end, voice) };
    const parts = { date: calendarWords(end, EVERYTHING, voice), time: fill(sentence, times, words) };
    return zoned(fill(words.dayAndTime, parts, words), end, voice);
  }
  const shared = start.hour === null && (start.season !== null || start.month !== null) && sameYear;
  const said: Said = shared ? { year: false, month: !(sameMonth && start.day !== null) } : EVERYTHING;
  return fill(sentence, { start: phrase(start, voice, said), end: phrase(end, voice) }, words);
}
