/** What is said about an incident beside its course: causes, figures, contradictions, promises, remedies, victims, reception. */
import { entryAddress } from '../../library/addresses.ts';
import { providerOf } from '../../library/relations.ts';
import type { Incident } from '../../library/record.ts';
import type { SourceMark } from '../publication/sources.ts';
import { dated, raised, type Dated } from '../publication/voice.ts';
import { figureValue } from './figure-value.ts';
import { marksOf, remarksOf, scopeName, type Remark, type Telling } from './entries.ts';

/** An entry with a heading of its own: what it is, what is said, facts about it. */
export interface Matter {
  title: string;
  /** The title is the document's own word, in its language. */
  isQuoted?: boolean | undefined;
  href?: string | undefined;
  words?: string | undefined;
  at?: Dated | undefined;
  facts: { label?: string | undefined; words: string; isQuoted?: boolean | undefined }[];
  mark?: 'open' | 'half' | 'done' | 'refused' | 'long' | undefined;
  remarks: Remark[];
  sources: SourceMark[];
}

export interface FigureEntry {
  what: string;
  value: string;
  scope?: string | undefined;
  sources: SourceMark[];
}

export interface Conflict {
  what: string;
  values: { value: string; sources: SourceMark[] }[];
}

export function causeEntries(telling: Telling): Matter[] {
  const { voice, incident } = telling;
  const words = voice.words.views.incident;
  return incident.causes.map((cause) => ({
    title: raised(voice.words.terms.cause[cause.kind], voice.language),
    words: cause.words,
    facts: [
      { words: cause.by ? words.accordingTo(cause.by) : words.unattributed },
      ...scopeFact(telling, cause.scope),
    ],
    remarks: [],
    sources: marksOf(telling, cause.sources),
  }));
}

export function figureEntries(telling: Telling): FigureEntry[] {
  return telling.incident.figures.map((figure) => ({
    what: figure.what,
    value: figureValue(telling.voice, figure),
    scope: scopeName(telling, figure.scope),
    sources: marksOf(telling, figure.sources),
  }));
}

export function conflictEntries(telling: Telling): Conflict[] {
  return telling.incident.conflicts.map(({ what, values }) => ({
    what,
    values: values.map(({ value, sources }) => ({ value, sources: marksOf(telling, sources) })),
  }));
}

const PROMISE_MARKS = { pending: 'half', kept: 'done', broken: 'refused', 'no-news': 'open' } as const;

export function promiseMark(state: Incident['promises'][number]['state']) {
  return PROMISE_MARKS[state];
}

export function promiseEntries(telling: Telling): Matter[] {
  const { voice, incident } = telling;
  const words = voice.words.views.incident;
  return incident.promises.map((promise) => {
    const state = raised(voice.words.terms.promise[promise.state], voice.language);
    return {
      title: promise.stateAt ? `${state}, ${dated(voice, promise.stateAt).words}` : state,
      mark: promiseMark(promise.state),
      words: promise.words,
      at: promise.at && dated(voice, promise.at),
      facts: promise.by ? [{ words: words.promisedBy(promise.by) }] : [],
      remarks: [],
      sources: marksOf(telling, promise.sources),
    };
  });
}

export function remedyEntries(telling: Telling): Matter[] {
  const { voice, incident } = telling;
  const { terms, views } = voice.words;
  const words = views.incident;
  return incident.remedies.map((remedy) => ({
    title: raised(terms.remedy[remedy.kind], voice.language),
    words: remedy.words,
    at: remedy.at && dated(voice, remedy.at),
    facts: [
      ...(remedy.amount ? [{ label: words.amount, words: remedy.amount, isQuoted: true }] : []),
      ...(remedy.cost ? [{ label: words.cost, words: remedy.cost, isQuoted: true }] : []),
      { words: raised(terms.acceptance[remedy.accepted], voice.language) },
    ],
    remarks: remarksOf(telling, remedy),
    sources: marksOf(telling, remedy.sources),
  }));
}

export function affectedEntries(telling: Telling): Matter[] {
  const { voice, incident } = telling;
  return incident.affected.map(({ name, provider: id, words, sources }) => {
    const provider = id === undefined ? undefined : providerOf(voice.record, id);
    return {
      title: name,
      isQuoted: true,
      href: provider && entryAddress(voice.site, provider, voice.language),
      words,
      facts: [],
      remarks: [],
      sources: marksOf(telling, sources),
    };
  });
}

export function receptionEntries(telling: Telling): Matter[] {
  const { voice, incident } = telling;
  return incident.reception.map(({ by, words, polarity, sources }) => ({
    title: by,
    isQuoted: true,
    words,
    facts: [{ words: raised(voice.words.terms.polarity[polarity], voice.language) }],
    remarks: [],
    sources: marksOf(telling, sources),
  }));
}

function scopeFact(telling: Telling, id: string | undefined) {
  const name = scopeName(telling, id);
  return name ? [{ words: name, isQuoted: true }] : [];
}
