/** Partial dates in words: what is known, said as a reader would say it, and nothing more. */
import type { DateInterval, IntervalEnd, PartialDate, SingleDate } from '../domain/partial-date.ts';
import { isApproximate, isUncertain } from '../domain/partial-date.ts';
import { calendarWords, timeWords } from './dates-parts.ts';
import type { DateStyle, DateVoice, Said } from './dates-parts.ts';
import { fill } from './dates-sentences.ts';
import { EVERYTHING, phrase, singleLabel, timeLabel, zoned } from './dates-singles.ts';
import type { DateWords } from './dates-words.ts';

export type { DateStyle } from './dates-parts.ts';
export { dayCountLabel, durationLabel } from './dates-durations.ts';

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
  const label = date.kind === 'single' ? singleLabel(date, voice) : interval(date, voice);
  return uncertain(date, label, voice);
}

function uncertain(date: PartialDate, label: string, { words }: DateVoice): string {
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
  if (start.kind === 'single' && end.kind === 'single' && areOfOneDay(start, end) && !isUncertain(start))
    return uncertain(end, timesOfDay(start, end, words.dash, voice, timeLabel), voice);
  const labels = [start, end].map((date) => dateLabel(date, words, language, style, zone));
  return fill(words.dash, { start: labels[0] ?? '', end: labels[1] ?? '' }, words);
}

function isPlain(date: PartialDate): date is SingleDate {
  return date.kind === 'single' && date.qualifier === '';
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
  if (areOfOneDay(start, end)) return timesOfDay(start, end, sentence, voice, timeWords);
  const sameYear = start.year === end.year && start.precision === end.precision;
  const sameMonth = sameYear && start.month === end.month && start.unspecified === null;
  const shared = start.hour === null && (start.season !== null || start.month !== null) && sameYear;
  const said: Said = shared ? { year: false, month: !(sameMonth && start.day !== null) } : EVERYTHING;
  const parts = { start: phrase(start, voice, said), end: phrase(end, voice) };
  return fill(sentence, parts, voice.words);
}

/** Whether both are times that one clock showed on one day. */
function areOfOneDay(start: SingleDate, end: SingleDate): boolean {
  const isSameDay = start.edtf.slice(0, 10) === end.edtf.slice(0, 10);
  return start.hour !== null && end.hour !== null && isSameDay && start.offset === end.offset;
}

function timesOfDay(
  start: SingleDate,
  end: SingleDate,
  sentence: string,
  voice: DateVoice,
  said: (date: SingleDate, voice: DateVoice) => string,
): string {
  const { words } = voice;
  const time = fill(sentence, { start: said(start, voice), end: said(end, voice) }, words);
  return zoned(
    fill(words.dayAndTime, { date: calendarWords(end, EVERYTHING, voice), time }, words),
    end,
    voice,
  );
}
