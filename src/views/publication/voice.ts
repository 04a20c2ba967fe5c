/** In whose words a page is written: the record, the reader's language, its dictionary. Used while a model is made, not part of it. */
import { say } from '../../domain/language.ts';
import { dateTimeAttribute, toPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import { dateLabel, type DateStyle } from '../../i18n/dates.ts';
import { wordsFor, type Words } from '../../i18n/index.ts';
import type { PublicRecord } from '../../library/record.ts';

export interface Voice {
  record: PublicRecord;
  site: PublicRecord['site'];
  language: string;
  words: Words;
}

export function voiceOf(record: PublicRecord, language: string): Voice {
  return { record, site: record.site, language, words: wordsFor(language) };
}

/** A date as a page shows it; `datetime` only where HTML has a word for it. */
export interface Dated {
  words: string;
  datetime?: string | undefined;
}

export function dated(voice: Voice, date: PartialDate, style: DateStyle = 'long'): Dated {
  const { words, language, site } = voice;
  return {
    words: dateLabel(date, words.dates, language, style, site.zone),
    datetime: dateTimeAttribute(date),
  };
}

/** A day of the record (`2026-11-21`) as a page shows it. */
export function datedDay(voice: Voice, day: string, style: DateStyle = 'long'): Dated {
  return dated(voice, toPartialDate(day) as PartialDate, style);
}

export function siteTitle({ site, language }: Voice): string {
  return say(site.title, language, site.languages[0]!).words;
}

/** The name of a language for readers of another: « anglais ». */
export function languageName(voice: Voice, language: string): string {
  const key = `${voice.language} ${language}`;
  let name = languageNames.get(key);
  if (name === undefined) {
    name = new Intl.DisplayNames([voice.language], { type: 'language' }).of(language) ?? language;
    languageNames.set(key, name);
  }
  return name;
}

/** Asked on every page, and slow to tell. */
const languageNames = new Map<string, string>();

/** The first letter raised, for a label that stands alone. */
export function raised(words: string, language: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(language) + words.slice(first.length);
}

/** The whole address of a path of the site, as others quote it. */
export function absolute(voice: Voice, path: string): string {
  return new URL(path, voice.site.url).href;
}

/** The language to mark on what is not in the page's own language; undefined where nothing is to be marked (WCAG 3.1.2). */
export function foreign(voice: Voice, language: string): string | undefined {
  return language === voice.language ? undefined : language;
}
