/** What was answered and what became of promises: counted, not judged. */
import { repliesTo } from '../../library/relations.ts';
import type { Document, Incident } from '../../library/record.ts';
import { entryAddress } from '../../library/addresses.ts';
import { promiseMark } from '../incident/matters.ts';
import { clockOfLetter, type Mark } from '../publication/standing.ts';
import { dated, foreign, raised, type Dated, type Voice } from '../publication/voice.ts';

/** A number in a sentence, and what was counted to get it. */
export interface AnsweredEntry {
  sentence: string;
  formula: string;
}

/** One for each kind of thing that can be answered; empty when there is nothing of it. */
export function answeredEntries(voice: Voice, documents: readonly Document[]): AnsweredEntry[] {
  const { record, words } = voice;
  const own = words.views.provider;
  const letters = documents.filter((one) => one.kind === 'letter');
  const asked = letters.filter((letter) => clockOfLetter(record, letter).state !== 'not-sent');
  const answered = letters.filter((letter) => clockOfLetter(record, letter).state === 'answered');
  const testimonials = documents.filter((one) => one.kind === 'testimonial');
  const replied = testimonials.filter((testimonial) => repliesTo(record, testimonial).length > 0);
  const incidents = documents.filter((one) => one.kind === 'incident');
  const questions = incidents.flatMap((incident) => incident.questions);
  const settled = questions.filter(({ answer }) => ['answered', 'partly-answered'].includes(answer.state));
  const known = incidents.filter(({ postMortem }) => postMortem !== undefined);
  const published = known.filter(({ postMortem }) => ['published', 'redacted'].includes(postMortem!.state));
  const praise = incidents.flatMap(({ reception, events }) =>
    [...reception, ...events].filter(({ polarity }) => polarity === 'praise'),
  );
  const formula = own.answeredFormula;
  const share = (
    part: readonly unknown[],
    { length: all }: readonly unknown[],
    sentence: (part: number, all: number) => string,
    formula: (part: number, all: number) => string,
  ): AnsweredEntry[] =>
    all > 0 ? [{ sentence: sentence(part.length, all), formula: formula(part.length, all) }] : [];
  return [
    ...share(answered, asked, own.answeredLetters, formula.letters),
    ...share(replied, testimonials, own.answeredTestimonials, formula.testimonials),
    ...share(settled, questions, own.answeredQuestions, formula.questions),
    ...share(published, known, own.postMortems, formula.postMortems),
    ...(praise.length > 0 ? [{ sentence: own.praised(praise.length), formula: formula.praise }] : []),
  ];
}

export interface PromiseGroup {
  title: string;
  mark: Mark;
  promises: {
    words: string;
    lang?: string | undefined;
    at?: Dated | undefined;
    /** When it was kept, broken or said to be without news. */
    known?: string | undefined;
    by?: string | undefined;
    incident: string;
    href: string;
  }[];
}

/** Promises of all incidents by what became of them; each leads to the incident that tells it. */
export function promiseGroups(voice: Voice, incidents: readonly Incident[]): PromiseGroup[] {
  const { words } = voice;
  return (['broken', 'no-news', 'pending', 'kept'] as const).flatMap((state) => {
    const promises = incidents.flatMap((incident) =>
      incident.promises
        .filter((promise) => promise.state === state)
        .map((promise) => ({
          words: promise.words,
          lang: foreign(voice, incident.language),
          at: promise.at && dated(voice, promise.at),
          known: promise.stateAt && words.views.provider.promiseKnown(dated(voice, promise.stateAt).words),
          by: promise.by,
          incident: incident.title,
          href: `${entryAddress(voice.site, incident)}#promises`,
        })),
    );
    const title = words.views.provider.promiseGroup(
      raised(words.terms.promise[state], voice.language),
      promises.length,
    );
    return promises.length > 0 ? [{ title, mark: promiseMark(state), promises }] : [];
  });
}
