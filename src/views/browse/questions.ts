/**
 * The questions that pages answer without a script: what is on record of a kind, about whom, how it stands, from which year. Not every
 * combination is a page: only one that holds two documents or more, narrows what it comes from, and comes from more than can be read
 * at a glance; a year is a place on a page while all years fit on one. So pages grow with documents, not with combinations.
 */
import { periodOf } from '../../domain/incident-period.ts';
import { isoDay, type PartialDate } from '../../domain/partial-date.ts';
import { clockOfLetter } from '../../library/clocks.ts';
import { once } from '../../library/handover.ts';
import { providersOf } from '../../library/relations.ts';
import type { Incident, Letter, PublicRecord, Testimonial } from '../../library/record.ts';
import { dateOf } from '../publication/particular.ts';

/** Lists that are narrowed: each holds documents of one kind. */
export const NARROWED = ['letters', 'testimonials', 'incidents'] as const;
export type Narrowed = (typeof NARROWED)[number];
type Listable = Letter | Testimonial | Incident;

/** What is chosen; nothing chosen is the whole list. */
export interface Question {
  /** An identifier. */
  provider?: string;
  /** A term: response state of a letter, experience of a testimonial, state of an incident. */
  state?: string;
  /** Four digits. */
  year?: string;
}
export type Facet = keyof Question;
export const FACETS = ['provider', 'state', 'year'] as const satisfies Facet[];

/** The whole list is asked nothing. */
export const EVERYTHING: Question = {};

/** Documents on a page of answers. */
export const PAGE = 100;
/** So many documents are read at a glance and not narrowed further. */
const GLANCE = 5;

export interface Placed {
  /** The original: its translations stand where it stands. */
  document: Listable;
  state: string;
  year?: string | undefined;
}

export interface Questions {
  /** The documents that answer, newest first; none for a question that nothing answers. */
  answersTo(question: Question): readonly Placed[];
  /** Values of a facet with the documents left if it were chosen too: most first, years newest first. */
  values(question: Question, facet: Facet): { value: string; count: number }[];
  /** Whether the question has pages of its own; the whole list has its own kind of page. */
  isPage(question: Question): boolean;
  /** Questions with pages of their own, in the order of their keys. */
  pages(): Question[];
}

/** The same question has the same key. */
export const keyOf = ({ provider = '', state = '', year = '' }: Question): string =>
  [provider, state, year].join(' ');

/** The questions that leave one choice out. */
export function widerThan(question: Question): Question[] {
  return FACETS.filter((facet) => question[facet] !== undefined).map((facet) => without(question, facet));
}

export function without(question: Question, facet: Facet): Question {
  const { [facet]: _, ...wider } = question;
  return wider;
}

/** The questions about a kind; sorted out once for all languages. */
export function questionsAbout(record: PublicRecord, kind: Narrowed): Questions {
  return once(record, `questions about ${kind}`, () => sortOut(record, kind));
}

function sortOut(record: PublicRecord, kind: Narrowed): Questions {
  const answers = new Map<string, { question: Question; documents: Placed[] }>();
  for (const { providers, ...placed } of placedDocuments(record, kind))
    for (const question of questionsAnswered(providers, placed)) {
      const key = keyOf(question);
      if (!answers.has(key)) answers.set(key, { question, documents: [] });
      answers.get(key)!.documents.push(placed);
    }
  const answersTo = (question: Question) => answers.get(keyOf(question))?.documents ?? [];
  const count = (question: Question) => answersTo(question).length;
  const isPage = (question: Question): boolean => {
    const { year, ...undated } = question;
    const wider = widerThan(question);
    if (wider.length === 0 || count(question) < 2) return false;
    if (!wider.every((one) => count(one) > Math.max(GLANCE, count(question)))) return false;
    return year === undefined || Object.keys(undated).length === 0 || count(undated) > PAGE;
  };
  const found = [...answers.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one.question);
  const valuesOf = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      Map.groupBy(
        found.filter((question) => question[facet] !== undefined),
        (question) => keyOf(without(question, facet)),
      ),
    ]),
  ) as Record<Facet, Map<string, Question[]>>;
  return {
    answersTo,
    isPage,
    values: (question, facet) =>
      (valuesOf[facet].get(keyOf(question)) ?? [])
        .map((one) => ({ value: one[facet]!, count: count(one) }))
        .sort((a, b) => (facet === 'year' ? Number(b.value) - Number(a.value) : b.count - a.count)),
    pages: () => found.filter(isPage),
  };
}

/** A document answers each question that leaves out any of what it is. */
function questionsAnswered(providers: readonly string[], { state, year }: Placed): Question[] {
  const whom: Question[] = [{}, ...providers.map((provider) => ({ provider }))];
  return whom
    .flatMap((one) => [one, { ...one, state }])
    .flatMap((one) => (year === undefined ? [one] : [one, { ...one, year }]));
}

function placedDocuments(record: PublicRecord, kind: Narrowed): (Placed & { providers: string[] })[] {
  const { zone } = record.site;
  return (record[kind] as Listable[])
    .filter(({ translationOf }) => !translationOf)
    .map((document) => {
      const date = dayKnown(record, document);
      return {
        document,
        state: stateOf(record, document),
        year: /\d{4}/.exec(date.edtf)?.[0],
        day: isoDay(date, zone) ?? '',
        providers: providersOf(record, document).map(({ id }) => id),
      };
    })
    .sort((a, b) => (a.day > b.day ? -1 : Number(a.day < b.day)));
}

function stateOf(record: PublicRecord, document: Listable): string {
  if (document.kind === 'letter') return clockOfLetter(record, document).state;
  return document.kind === 'testimonial' ? document.experience : document.state;
}

/** An incident is known by its beginning, the others by what their lists say of them. */
function dayKnown(record: PublicRecord, document: Listable): PartialDate {
  if (document.kind !== 'incident') return dateOf(document);
  return periodOf(document, document.zone ?? record.site.zone)?.start ?? document.published;
}
