/** One date in words: alone as a label, or as it stands in a sentence. */
import { isApproximate, type SingleDate } from '../domain/partial-date.ts';
import { calendarWords, timeWords, zoneWords, type DateVoice, type Said } from './dates-parts.ts';
import { fill } from './dates-sentences.ts';
import type { DateWords } from './dates-words.ts';

export const EVERYTHING: Said = { year: true, month: true };

/** The date as a label, with its "about"; that it is doubtful is left to the caller. */
export function singleLabel(date: SingleDate, voice: DateVoice): string {
  const { words } = voice;
  if (date.hour !== null) {
    const day = calendarWords(date, EVERYTHING, voice);
    return zoned(fill(words.dayAndTime, { date: day, time: timeLabel(date, voice) }, words), date, voice);
  }
  if (isApproximate(date)) return fill(words.about, { date: phrase(date, voice) }, words);
  return calendar(date, EVERYTHING, voice, words.seasons, words.decade);
}

/** The time alone: "7 h 23", "vers 8 h 15". */
export function timeLabel(date: SingleDate, voice: DateVoice): string {
  const time = timeWords(date, voice);
  return isApproximate(date) ? fill(voice.words.aboutTime, { time }, voice.words) : time;
}

/** Adds the offset of the clock where the reader must know it. */
export function zoned(time: string, date: SingleDate, voice: DateVoice): string {
  const zone = zoneWords(date, voice);
  return zone === undefined ? time : fill(voice.words.zoned, { time, zone }, voice.words);
}

/** The date as it stands in a sentence, with its article: "le 9 novembre 2017", "l’été 2017". Its qualifier is not said. */
export function phrase(date: SingleDate, voice: DateVoice, said: Said = EVERYTHING): string {
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
