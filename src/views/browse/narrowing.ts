/** What narrows a list, as plain links with the number of documents behind each. */
import { sectionAddress } from '../../library/addresses.ts';
import { providerOf } from '../../library/relations.ts';
import type { Voice } from '../publication/voice.ts';
import { placeOf, termOf } from './places.ts';
import {
  EVERYTHING,
  FACETS,
  questionsAbout,
  without,
  type Facet,
  type Narrowed,
  type Question,
} from './questions.ts';

export interface Narrowing {
  label: string;
  rows: NarrowingRow[];
}

export interface NarrowingRow {
  label: string;
  /** What is chosen, and the way to the list without it. */
  chosen?: { words: string; without?: { words: string; href: string } | undefined } | undefined;
  links: { words: string; count: number; href: string }[];
  /** The way to what the row leaves out. */
  all?: { words: string; href: string } | undefined;
}

/** Providers in a row: the others are reached through the list of providers, so that a row does not grow with the site. */
const PROVIDERS = 8;

/** Undefined where nothing narrows. */
export function narrowingOf(voice: Voice, kind: Narrowed, question = EVERYTHING): Narrowing | undefined {
  const rows = FACETS.flatMap((facet) => rowOf(voice, kind, question, facet) ?? []);
  return rows.length > 0 ? { label: voice.words.views.browse.label, rows } : undefined;
}

function rowOf(voice: Voice, kind: Narrowed, question: Question, facet: Facet): NarrowingRow | undefined {
  const { site, language, words } = voice;
  const own = words.views.browse;
  const label = facet === 'state' && kind === 'testimonials' ? own.experience : own[facet];
  const value = question[facet];
  if (value !== undefined) {
    const href = placeOf(voice, kind, without(question, facet));
    const name = nameOf(voice, kind, facet, value);
    return {
      label,
      chosen: { words: name, without: href ? { words: own.without(name), href } : undefined },
      links: [],
    };
  }
  const questions = questionsAbout(voice.record, kind);
  const whole = questions.answersTo(question).length;
  const values = questions
    .values(question, facet)
    .filter(({ count }) => count < whole)
    .map(({ value, count }) => ({
      value,
      count,
      href: placeOf(voice, kind, { ...question, [facet]: value }),
    }));
  // A value without a place is left out, and so are those of fewer documents: one letter in a row must not hide three.
  const least = Math.max(0, ...values.map(({ count, href }) => (href === undefined ? count : 0)));
  const all = values.flatMap(({ value, count, href }) =>
    href === undefined || count < least ? [] : [{ words: nameOf(voice, kind, facet, value), count, href }],
  );
  if (all.length === 0) return undefined;
  const links = facet === 'provider' ? all.slice(0, PROVIDERS) : all;
  const isCut = links.length < all.length;
  return {
    label,
    links,
    all: isCut ? { words: own.allProviders, href: sectionAddress(site, language, 'providers') } : undefined,
  };
}

export function nameOf(voice: Voice, kind: Narrowed, facet: Facet, value: string): string {
  if (facet === 'state') return termOf(voice, kind, value);
  return facet === 'year' ? value : (providerOf(voice.record, value)?.name ?? value);
}
