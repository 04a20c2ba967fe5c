/** Questions put to the provider, their answers, and the clocks of those that have none. */
import { dayCountLabel } from '../../i18n/dates.ts';
import { clockOfOpenQuestion } from '../../library/clocks.ts';
import type { Incident } from '../../library/record.ts';
import type { SourceMark } from '../publication/sources.ts';
import { dated, datedDay, raised, type Dated } from '../publication/voice.ts';
import { marksOf, questionAnchor, remarksOf, type Remark, type Telling } from './entries.ts';

type Question = Incident['questions'][number];

export interface QuestionEntry {
  anchor: string;
  by: string;
  words: string;
  asked?: Dated | undefined;
  state: { words: string; mark: 'open' | 'half' | 'done' | 'refused' | 'long' };
  clock?: QuestionClock | undefined;
  answer?:
    | { at?: Dated | undefined; words?: string | undefined; remarks: Remark[]; sources: SourceMark[] }
    | undefined;
  remarks: Remark[];
  sources: SourceMark[];
}

export interface QuestionClock {
  /** "Sans réponse depuis 3 309 jours au 21 novembre 2026". */
  words: string;
  /** "3 309 jours". */
  days: string;
  min: number;
}

const MARKS = { open: 'long', 'partly-answered': 'half', answered: 'done', declined: 'refused' } as const;

export function questionEntries(telling: Telling): QuestionEntry[] {
  const { voice, incident } = telling;
  const { incident: words } = voice.words.views;
  return incident.questions.map((question) => {
    const { answer } = question;
    const hasAnswer = answer.at !== undefined || answer.words !== undefined || answer.sources.length > 0;
    return {
      anchor: questionAnchor(question),
      by: words.askedBy(question.by),
      words: question.words,
      asked: question.asked && dated(voice, question.asked),
      state: {
        words: raised(voice.words.terms.answer[answer.state], voice.language),
        mark: MARKS[answer.state],
      },
      clock: clockOfQuestion(telling, question),
      answer: hasAnswer
        ? {
            at: answer.at && dated(voice, answer.at),
            words: answer.words,
            remarks: remarksOf(telling, answer),
            sources: marksOf(telling, answer.sources),
          }
        : undefined,
      remarks: remarksOf(telling, question),
      sources: marksOf(telling, question.sources),
    };
  });
}

/** The public clock of a question that nobody has answered; undefined once there is an answer, or without a date to count from. */
export function clockOfQuestion({ voice, incident }: Telling, question: Question): QuestionClock | undefined {
  if (question.answer.state !== 'open') return undefined;
  const { record, words, language } = voice;
  const days = clockOfOpenQuestion(record, incident, question)?.days;
  if (!days) return undefined;
  const label = dayCountLabel(days, words.dates, language);
  return {
    words: words.views.incident.openFor(label, datedDay(voice, record.today).words),
    days: label,
    min: days.min,
  };
}
