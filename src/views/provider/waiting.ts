/** What waits for an answer: letters by their public clock, questions of incidents by theirs, half answered ones too. Longest first. */
import type { Clock } from '../../domain/clock.ts';
import { entryAddress } from '../../library/addresses.ts';
import {
  clockOfLetter,
  clockOfOpenQuestion,
  isWaitingLetter,
  isWaitingQuestion,
} from '../../library/clocks.ts';
import { providersOf } from '../../library/relations.ts';
import type { Incident, Letter } from '../../library/record.ts';
import { questionAnchor } from '../incident/entries.ts';
import { namesOf } from '../publication/parties.ts';
import { standingOf, type Mark } from '../publication/standing.ts';
import { runningSentence, type Running } from './running.ts';
import { dated, datedDay, foreign, languageName, type Dated, type Voice } from '../publication/voice.ts';

/** How long it has waited by the thresholds of the site; `uncounted` where there is no date to count from. */
export const WAITS = ['long-overdue', 'overdue', 'awaiting', 'uncounted'] as const;
export type Wait = (typeof WAITS)[number];

export interface Waiting {
  kind: string;
  title: string;
  href: string;
  lang?: string | undefined;
  /** « en anglais », where it is not the reader's language. */
  inLanguage?: string | undefined;
  /** Who has not answered. */
  providers: { name: string; href: string }[];
  /** Who asks. */
  by?: string | undefined;
  since?: Dated | undefined;
  mark: Mark;
  /** "Sans réponse depuis 343 jours", and the day it was counted. */
  sentence: string;
  asOf?: Dated | undefined;
  /** Present when the days to come count too. */
  running?: Running | undefined;
  example?: string | undefined;
  /** "Days not counted: …", with the reasons. */
  paused?: string | undefined;
  wait: Wait;
  /** Days waited at least; -1 where they are not counted. For the order. */
  days: number;
}

/** @param letters and incidents each once, in the reader's language where they exist: see `readersVersions`. */
export function waitingOf(
  voice: Voice,
  letters: readonly Letter[],
  incidents: readonly Incident[],
): Waiting[] {
  return [
    ...letters.flatMap((letter) => waitingLetter(voice, letter)),
    ...incidents.flatMap((incident) => openQuestions(voice, incident)),
  ].sort((a, b) => b.days - a.days || (a.href < b.href ? -1 : 1));
}

function waitingLetter(voice: Voice, letter: Letter): Waiting[] {
  const clock = clockOfLetter(voice.record, letter);
  if (!isWaitingLetter(voice.record, letter)) return [];
  const standing = standingOf(voice, letter);
  return [
    {
      kind: voice.words.kinds.letter,
      title: letter.title,
      href: entryAddress(voice.site, letter),
      ...tongue(voice, letter.language),
      providers: accused(voice, letter),
      by: namesOf(voice, letter.from) || undefined,
      since: letter.sent && dated(voice, letter.sent),
      mark: standing.mark,
      sentence: standing.sentence,
      running: runningSentence(voice, clock, voice.words.views.letter.silent)?.running,
      asOf: standing.asOf,
      example: letter.example ? voice.words.site.example : undefined,
      paused: clock.pauses.length ? voice.words.views.letter.paused(reasonsOf(clock)) : undefined,
      ...lengthOf(clock),
    },
  ];
}

function openQuestions(voice: Voice, incident: Incident): Waiting[] {
  const words = voice.words.views;
  return incident.questions.flatMap((question) => {
    if (!isWaitingQuestion(question)) return [];
    const clock = clockOfOpenQuestion(voice.record, incident, question);
    return [
      {
        kind: words.provider.question,
        title: question.words,
        href: `${entryAddress(voice.site, incident)}#${questionAnchor(question)}`,
        ...tongue(voice, incident.language),
        providers: accused(voice, incident),
        by: question.by,
        since: question.asked && dated(voice, question.asked),
        mark:
          question.answer.state === 'open'
            ? clock
              ? ('long' as const)
              : ('open' as const)
            : ('half' as const),
        ...questionSentence(voice, question.answer.state === 'open', clock),
        asOf: clock && datedDay(voice, voice.record.today),
        example: incident.example ? voice.words.site.example : undefined,
        ...lengthOf(clock),
      },
    ];
  });
}

function questionSentence(voice: Voice, isOpen: boolean, clock: Clock | undefined) {
  const { incident, letter, waiting } = voice.words.views;
  const counted = clock && runningSentence(voice, clock, isOpen ? letter.silent : waiting.halfFor);
  return counted ?? { sentence: isOpen ? incident.open : waiting.half };
}

const reasonsOf = ({ pauses }: Clock): string => pauses.map(({ reason }) => reason).join('\u202f; ');

function lengthOf(clock: Clock | undefined): Pick<Waiting, 'wait' | 'days'> {
  if (!clock?.days) return { wait: 'uncounted', days: -1 };
  const { state, days } = clock;
  return { wait: state === 'long-overdue' || state === 'overdue' ? state : 'awaiting', days: days.min };
}

function accused(voice: Voice, document: Letter | Incident) {
  return providersOf(voice.record, document).map((provider) => ({
    name: provider.name,
    href: entryAddress(voice.site, provider, voice.language),
  }));
}

function tongue(voice: Voice, language: string): Pick<Waiting, 'lang' | 'inLanguage'> {
  const lang = foreign(voice, language);
  return { lang, inLanguage: lang && voice.words.site.inLanguage(languageName(voice, lang)) };
}
