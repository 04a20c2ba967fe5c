/** What was answered and what became of promises: counted, not judged. */
import { repliesTo } from '../../library/relations.ts';
import type { Document, Incident } from '../../library/record.ts';
import { entryAddress } from '../../library/addresses.ts';
import { promiseMark } from '../incident/matters.ts';
import { clockOfLetter, type Mark } from '../publication/standing.ts';
import { dated, foreign, raised, type Dated, type Voice } from '../publication/voice.ts';

/** Sentences, one for each kind of thing that can be answered; empty when there is nothing of it. */
export function answeredSentences(voice: Voice, documents: readonly Document[]): string[] {
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
  return [
    ...(asked.length > 0 ? [own.answeredLetters(answered.length, asked.length)] : []),
    ...(testimonials.length > 0 ? [own.answeredTestimonials(replied.length, testimonials.length)] : []),
    ...(questions.length > 0 ? [own.answeredQuestions(settled.length, questions.length)] : []),
    ...(known.length > 0 ? [own.postMortems(published.length, known.length)] : []),
    ...(praise.length > 0 ? [own.praised(praise.length)] : []),
  ];
}

export interface PromiseGroup {
  title: string;
  mark: Mark;
  promises: {
    words: string;
    lang?: string | undefined;
    at?: Dated | undefined;
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
