/** What the search index keeps of a publication. */
import { isoDay } from '../../domain/partial-date.ts';
import { clockOfLetter, waitingSince } from '../../library/clocks.ts';
import { providersOf } from '../../library/relations.ts';
import type { Document, Provider } from '../../library/record.ts';
import type { SearchRecord } from '../page.ts';
import { dateOf, type Particular } from './particular.ts';
import { dated, foreign, languageName, raised, type Voice } from './voice.ts';

export function searchRecordOf(voice: Voice, document: Document, particular: Particular): SearchRecord {
  const { words, site, language } = voice;
  const { head, standing, issues = [] } = particular;
  const date = dateOf(document);
  const year = /\d{4}/.exec(date.edtf)?.[0];
  const day = isoDay(date, site.zone) ?? isoDay(document.published, site.zone);
  const kind = words.kinds[document.kind];
  const lang = foreign(voice, document.language);
  const waiting = document.kind === 'letter' && waitingSince(voice.record, document);
  const providers = providersOf(voice.record, document);
  return {
    title: document.title,
    ...(providers.length && { names: providers.flatMap(namesOfProvider) }),
    ...(lang && { lang }),
    sections: withHead(document.text.sections, sentences(head)),
    kind,
    date: dated(voice, date).words,
    ...(standing && { state: standing.phrase }),
    filters: {
      provider: providers.map(({ name }) => name),
      kind: [kind],
      language: [raised(languageName(voice, document.language), language)],
      ...(year && { year: [year] }),
      ...(standing && { state: [raised(standing.term, language)] }),
      ...factsOfKind(voice, document),
      ...(issues.length && { issue: issues.map((issue) => raised(issue, language)) }),
    },
    sort: { ...(day && { date: day }), ...(waiting && { waiting }) },
  };
}

/** What a provider is called and was called, each name once, capitals aside. A text about it may use any of them, or none. */
export function namesOfProvider({ name, aliases, formerNames }: Provider): string[] {
  const all = [name, ...formerNames.map((former) => former.name), ...aliases];
  return [...new Map(all.toReversed().map((one) => [one.toLowerCase(), one])).values()].toReversed();
}

/**
 * What stands at the head comes after the first lines: a result that no word was looked for in shows how the text begins, not names and
 * formulas. Below a heading it would seem to stand in its part of the page.
 */
function withHead(sections: SearchRecord['sections'], head: string): SearchRecord['sections'] {
  const below = sections.findIndex(({ anchor }) => anchor !== undefined);
  return sections.toSpliced(below < 0 ? sections.length : below, 0, ...(head ? [{ words: head }] : []));
}

/** What stands at the head, each followed by a full stop unless it already ends in a sign: an excerpt shows them in a row. */
const sentences = (head: readonly string[]): string => head.join('. ').replace(/([.,;:!?…])\. /g, '$1 ');

/** What only a letter or a testimonial can be narrowed by: whether it was answered, what became of it, which service it is about. */
function factsOfKind({ record, words, language }: Voice, document: Document): SearchRecord['filters'] {
  if (document.kind === 'testimonial') return document.service ? { service: [document.service] } : {};
  if (document.kind !== 'letter') return {};
  const { answers } = words.views.search;
  const { state } = clockOfLetter(record, document);
  const answer = state === 'answered' || state === 'declined' ? state : 'silent';
  return {
    ...(state !== 'not-sent' && { answer: [answers[answer]] }),
    ...(document.outcome && { outcome: [raised(words.terms.outcome[document.outcome.state], language)] }),
    ...(document.services.length && { service: document.services }),
  };
}
