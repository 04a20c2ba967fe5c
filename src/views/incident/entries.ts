/** What every dated entry of an incident carries: where it applies, how sure it is, where it comes from. */
import type { PartialDate } from '../../domain/partial-date.ts';
import { dateLabel } from '../../i18n/dates.ts';
import { timeLabel, zoned } from '../../i18n/dates-singles.ts';
import type { Incident } from '../../library/record.ts';
import { sourceMarks, type SourceMark } from '../publication/sources.ts';
import { dated, foreign, raised, type Dated, type Voice } from '../publication/voice.ts';

/** An incident as it is told: the incident, in whose voice, with the zone of its dates. */
export interface Telling {
  voice: Voice;
  incident: Incident;
  zone: string;
  /** Language of the incident's own words where it is not the page's. */
  lang: string | undefined;
}

export function tellingOf(voice: Voice, incident: Incident): Telling {
  return { voice, incident, zone: incident.zone ?? voice.site.zone, lang: foreign(voice, incident.language) };
}

/** A date in two pieces, so that a column of one day says the day once; `words` is the whole. */
export interface When extends Dated {
  day: string;
  time?: string | undefined;
}

export function whenOf({ voice }: Telling, date: PartialDate): When {
  const whole = dated(voice, date);
  const { words, language, site } = voice;
  if (date.kind !== 'single' || date.hour === null)
    return { ...whole, day: dateLabel(date, words.dates, language, 'short', site.zone) };
  const say = { words: words.dates, language, style: 'long', zone: site.zone } as const;
  const day = { ...date, edtf: date.edtf.slice(0, 10), precision: 'day', qualifier: '', hour: null } as const;
  return {
    ...whole,
    day: dateLabel(day, words.dates, language, 'short', site.zone),
    time: zoned(timeLabel(date, say), date, say),
  };
}

interface Doubtful {
  inferred?: string | undefined;
  uncertain?: string | undefined;
  zoneAssumed?: boolean | undefined;
}

/** A remark about an entry: a label of ours, and words of the document. */
export interface Remark {
  label: string;
  words?: string | undefined;
}

export function remarksOf({ voice }: Telling, { inferred, uncertain, zoneAssumed }: Doubtful): Remark[] {
  const { notes } = voice.words.views.incident;
  return [
    ...(inferred ? [{ label: notes.inferred, words: inferred }] : []),
    ...(uncertain ? [{ label: notes.uncertain, words: uncertain }] : []),
    ...(zoneAssumed ? [{ label: notes.zoneAssumed }] : []),
  ];
}

export function marksOf({ incident }: Telling, sources: readonly string[]): SourceMark[] {
  return sourceMarks(incident, sources);
}

export function scopeName({ incident }: Telling, id: string | undefined): string | undefined {
  return incident.scopes.find((scope) => scope.id === id)?.name;
}

type Speaker = Incident['communications'][number]['speaker'];

/** Who speaks: the name and the office held at the time, else the role alone. */
export function speakerWords(
  { voice }: Telling,
  speaker: Speaker,
): { name: string; office?: string | undefined } {
  const role = voice.words.terms.speaker[speaker.role];
  if (speaker.name) return { name: speaker.name, office: speaker.office ?? role };
  return speaker.office ? { name: speaker.office } : { name: raised(role, voice.language) };
}

/** The anchor of an event: its own name where it has one, else its number in the file, counted from 1. */
export function eventAnchor({ id }: Incident['events'][number], index: number): string {
  return `event-${id ?? index + 1}`;
}

export function communicationAnchor(index: number): string {
  return `communication-${index + 1}`;
}

export function questionAnchor({ id }: Incident['questions'][number]): string {
  return `question-${id}`;
}
