/** The course of events, the ledger of statements, the questions: what happened and what was said, entry by entry. */
import { bounds, comparePartialDates, type PartialDate } from '../../domain/partial-date.ts';
import { raised } from '../publication/voice.ts';
import {
  communicationAnchor,
  eventAnchor,
  marksOf,
  remarksOf,
  scopeName,
  speakerWords,
  whenOf,
  type Remark,
  type Telling,
  type When,
} from './entries.ts';
import type { SourceMark } from '../publication/sources.ts';

export interface EventEntry {
  anchor: string;
  when: When;
  /** The day is that of the entry before: it need not be said again to the eye. */
  isSameDay: boolean;
  kind: string;
  mark: EventMark;
  scope?: string | undefined;
  speaker?: string | undefined;
  words: string;
  polarity?: string | undefined;
  remarks: Remark[];
  sources: SourceMark[];
}

/** What kind of moment it was, as a shape; its words stand beside it. */
export type EventMark = 'start' | 'relapse' | 'recovery' | 'speech' | 'other';

const MARKS: Record<string, EventMark> = {
  started: 'start',
  relapse: 'relapse',
  resolved: 'recovery',
  ended: 'recovery',
  'declared-closed': 'recovery',
  acknowledged: 'speech',
  apology: 'speech',
  'press-release': 'speech',
  'post-mortem-published': 'speech',
  answer: 'speech',
};

export function eventMark(kind: string): EventMark {
  return MARKS[kind] ?? 'other';
}

/** In the order of time, undated last; the file's order among equals. */
export function eventEntries(telling: Telling): EventEntry[] {
  const { voice, incident, zone } = telling;
  const { terms } = voice.words;
  const sorted = inTime(
    incident.events.map((event, index) => ({ event, index })),
    ({ event }) => event.at,
    zone,
    ({ event }) => isOpening(event),
  );
  return sorted.map(({ event, index }, place) => {
    const before = sorted[place - 1];
    const when = whenOf(telling, event.at);
    const speaker = event.speaker && speakerWords(telling, event.speaker);
    return {
      anchor: eventAnchor(event, index),
      when,
      isSameDay: before !== undefined && whenOf(telling, before.event.at).day === when.day,
      kind: terms.event[event.kind],
      mark: eventMark(event.kind),
      scope: scopeName(telling, event.scope),
      speaker: speaker && [speaker.name, speaker.office].filter(Boolean).join(', '),
      words: event.words,
      polarity:
        event.polarity === 'neutral' ? undefined : raised(terms.polarity[event.polarity], voice.language),
      remarks: remarksOf(telling, event),
      sources: marksOf(telling, event.sources),
    };
  });
}

export interface LedgerEntry {
  anchor: string;
  when: When;
  who: { name: string; office?: string | undefined };
  channel: string;
  temperature: { words: string; isHot: boolean };
  detail?: string | undefined;
  contains?: string | undefined;
  scope?: string | undefined;
  words: string;
  remarks: Remark[];
  sources: SourceMark[];
}

export function ledgerEntries(telling: Telling): LedgerEntry[] {
  const { voice, incident, zone } = telling;
  const { terms } = voice.words;
  const list = new Intl.ListFormat(voice.language, { type: 'conjunction' });
  const said = incident.communications.map((statement, index) => ({ statement, index }));
  return inTime(said, ({ statement }) => statement.at, zone).map(({ statement, index }) => ({
    anchor: communicationAnchor(index),
    when: whenOf(telling, statement.at),
    who: speakerWords(telling, statement.speaker),
    channel: raised(terms.channel[statement.channel], voice.language),
    temperature: {
      words: raised(terms.temperature[statement.temperature], voice.language),
      isHot: statement.temperature === 'hot',
    },
    detail: statement.detail && raised(terms.detail[statement.detail], voice.language),
    contains: statement.contains.length
      ? raised(list.format(statement.contains.map((content) => terms.contents[content])), voice.language)
      : undefined,
    scope: scopeName(telling, statement.scope),
    words: statement.words,
    remarks: remarksOf(telling, statement),
    sources: marksOf(telling, statement.sources),
  }));
}

/** What opens a course of events: told with its day alone, it stands before the hours of that day. */
const OPENING: ReadonlySet<string> = new Set(['context', 'started', 'detected']);
export const isOpening = ({ kind }: { kind: string }): boolean => OPENING.has(kind);

/**
 * Sorted by date; stable, so that entries of one moment keep the order in which the file tells them. What is told with its day alone stands
 * behind what is told with an hour of it: "restored that day" after "began at 11".
 * @param opens whether an entry begins what the others go on with
 */
export function inTime<Entry>(
  entries: readonly Entry[],
  dateOf: (entry: Entry) => PartialDate,
  zone: string,
  opens: (entry: Entry) => boolean = () => false,
): Entry[] {
  const placed = entries.map((entry) => {
    const at = dateOf(entry);
    const { earliest, latest } = bounds(at, zone);
    const isWholeDay = at.kind === 'single' && at.precision === 'day';
    const instant = isWholeDay && !opens(entry) ? latest : earliest;
    return { entry, at, instant: instant ?? (at.kind === 'unknown' ? Infinity : -Infinity) };
  });
  placed.sort((a, b) =>
    a.instant === b.instant ? comparePartialDates(a.at, b.at, zone) : a.instant < b.instant ? -1 : 1,
  );
  return placed.map(({ entry }) => entry);
}
