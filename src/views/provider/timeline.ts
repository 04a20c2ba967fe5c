/** The merged timeline of a provider: everything dated about it, by years; what has no date stands last and says so. */
import { UNKNOWN_DATE, comparePartialDates, yearOf, type PartialDate } from '../../domain/partial-date.ts';
import type { Strand } from '../../domain/incident-strands.ts';
import { entryAddress } from '../../library/addresses.ts';
import { answeredBy } from '../../library/relations.ts';
import type { Document } from '../../library/record.ts';
import { listed, type Listed } from '../list/listed.ts';
import { dated, foreign, type Dated, type Voice } from '../publication/voice.ts';
import { chaptersOf, type ChapterEntry } from './chapters.ts';

export interface TimelineEntry {
  mark: Document['kind'];
  /** What a reader may choose it by; an incident is chosen by its moments, unless it has none. */
  strand?: Strand | undefined;
  kind: string;
  title: string;
  href: string;
  lang?: string | undefined;
  when: Dated;
  example?: string | undefined;
  parties?: string | undefined;
  state?: Listed['state'];
  remarks: string[];
  /** A reply: what it answers. */
  answers?: { title: string; href: string; lang?: string | undefined } | undefined;
  /** An incident: its entries, in the order of time. */
  moments: ChapterEntry[];
  /** What unfolds the others, with their number; absent when none is folded. */
  unfold?: string | undefined;
  more?: string | undefined;
}

export interface TimelineYear {
  title: string;
  anchor: string;
  entries: TimelineEntry[];
}

interface Placed {
  at: PartialDate;
  year: number | undefined;
  entry: TimelineEntry;
}

/** @param documents each once, in the reader's language where it exists. */
export function timelineOf(voice: Voice, documents: readonly Document[]): TimelineYear[] {
  const { site, words } = voice;
  const placed = documents.flatMap((document) => placedEntries(voice, document));
  const sorted = placed.sort(
    (a, b) => comparePartialDates(a.at, b.at, site.zone) || (a.entry.href < b.entry.href ? -1 : 1),
  );
  const years = [...new Set(sorted.map(({ year }) => year))].sort(
    (a, b) => (a ?? Infinity) - (b ?? Infinity),
  );
  return years.map((year) => ({
    title: year === undefined ? words.views.provider.undated : String(year),
    anchor: year === undefined ? 'undated' : `year-${year}`,
    entries: sorted.filter((one) => one.year === year).map(({ entry }) => entry),
  }));
}

function placedEntries(voice: Voice, document: Document): Placed[] {
  const words = voice.words.views.provider;
  const { kind, title, href, lang, example, parties, state, remarks } = listed(voice, document);
  const entry = {
    mark: document.kind,
    kind,
    title,
    href,
    lang,
    example,
    moments: [],
  };
  if (document.kind === 'incident') {
    const chapters = chaptersOf(voice, document);
    return chapters.map(({ at, year, when, isContinued, moments }, index) => ({
      at,
      year,
      entry: {
        ...entry,
        kind: isContinued ? `${kind}, ${words.continued}` : kind,
        ...(moments.length === 0 && { strand: 'course' as const }),
        when,
        // The state is that of the whole: it is said where the incident is told last.
        state: index === chapters.length - 1 ? state : undefined,
        remarks: [],
        moments,
        unfold: unfoldWords(voice, moments),
        more: words.readIncident,
      },
    }));
  }
  const at = dateOf(document);
  const answered = document.kind === 'reply' ? answeredBy(voice.record, document) : undefined;
  return [
    {
      at,
      year: yearOf(at),
      entry: {
        ...entry,
        strand: document.kind,
        when: dated(voice, at, 'short'),
        parties,
        state,
        remarks,
        answers: answered && {
          title: answered.title,
          href: entryAddress(voice.site, answered),
          lang: foreign(voice, answered.language),
        },
      },
    },
  ];
}

function unfoldWords(voice: Voice, moments: readonly ChapterEntry[]): string | undefined {
  const count = moments.filter(({ isFolded }) => isFolded).length;
  return count > 0 ? voice.words.views.provider.others(count) : undefined;
}

/** When it happened, not when it was published here: a letter without a date of its own has none. */
export function dateOf(document: Exclude<Document, { kind: 'incident' }>): PartialDate {
  if (document.kind === 'testimonial') return document.experienced;
  if (document.kind === 'reply') return document.received;
  return document.sent ?? document.written ?? UNKNOWN_DATE;
}
