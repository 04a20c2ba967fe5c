/** Where the answer to a question stands: a page of its own, a year on a wider page, or the one document that answers. */
import { entryAddress, sectionAddress } from '../../library/addresses.ts';
import { readersVersions } from '../../library/relations.ts';
import { slug } from '../../text/text.ts';
import type { Document } from '../../library/record.ts';
import { raised, type Voice } from '../publication/voice.ts';
import {
  keyOf,
  PAGE,
  questionsAbout,
  widerThan,
  without,
  type Narrowed,
  type Question,
} from './questions.ts';

/**
 * The address of a question's page: `/parcourir/lettres/prestataire-ovh/a-recu-une-reponse/2017/`. The provider's part begins with
 * a word, a year is figures only: no two questions share an address.
 */
export function questionAddress(voice: Voice, kind: Narrowed, question: Question, page = 1): string {
  const { site, language, words } = voice;
  const { addresses, views } = words;
  return [
    `${sectionAddress(site, language, 'browse')}${addresses[kind]}`,
    ...(question.provider === undefined ? [] : [`${slug(views.browse.provider)}-${question.provider}`]),
    ...(question.state === undefined ? [] : [slug(termOf(voice, kind, question.state))]),
    ...(question.year === undefined ? [] : [question.year]),
    ...(page > 1 ? [`${addresses.page}-${page}`] : []),
    '',
  ].join('/');
}

export const yearAnchor = (year: string): string => `y${year}`;

/** The way to the documents that answer, and to no others; undefined when nothing answers, or too little to set apart. */
export function placeOf(voice: Voice, kind: Narrowed, question: Question): string | undefined {
  const questions = questionsAbout(voice.record, kind);
  const found = questions.answersTo(question);
  if (found.length === 0) return undefined;
  if (keyOf(question) === keyOf({})) return sectionAddress(voice.site, voice.language, kind);
  if (questions.isPage(question)) return questionAddress(voice, kind, question);
  const undated = without(question, 'year');
  if (question.year !== undefined && questions.isPage(undated) && questions.answersTo(undated).length <= PAGE)
    return `${questionAddress(voice, kind, undated)}#${yearAnchor(question.year)}`;
  // What does not narrow leads where everything stands already.
  const same = widerThan(question).find((wider) => questions.answersTo(wider).length === found.length);
  if (same) return placeOf(voice, kind, same);
  if (found.length > 1) return undefined;
  const [document] = readersVersions<Document>(voice.record, [found[0]!.document], voice.language);
  return entryAddress(voice.site, document!);
}

/** What a state is called, as a label that stands alone. */
export function termOf({ words, language }: Voice, kind: Narrowed, state: string): string {
  const { response, experience, incidentState } = words.terms;
  const terms: Record<string, string> = {
    letters: response,
    testimonials: experience,
    incidents: incidentState,
  }[kind];
  return raised(terms[state] ?? state, language);
}
