/** What waits for an answer: letters by their public clock, open questions of incidents by theirs. Longest first. */
import { entryAddress } from '../../library/addresses.ts';
import { providersOf } from '../../library/relations.ts';
import type { Incident, Letter } from '../../library/record.ts';
import { clockOfQuestion } from '../incident/questions.ts';
import { questionAnchor, tellingOf } from '../incident/entries.ts';
import { namesOf } from '../publication/parties.ts';
import { clockOfLetter, standingOf, type Mark } from '../publication/standing.ts';
import { dated, datedDay, foreign, languageName, type Dated, type Voice } from '../publication/voice.ts';

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
  example?: string | undefined;
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
  if (!['awaiting', 'overdue', 'long-overdue'].includes(clock.state)) return [];
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
      asOf: standing.asOf,
      example: letter.example ? voice.words.site.example : undefined,
      days: clock.days?.min ?? -1,
    },
  ];
}

function openQuestions(voice: Voice, incident: Incident): Waiting[] {
  const telling = tellingOf(voice, incident);
  const words = voice.words.views;
  return incident.questions.flatMap((question) => {
    if (question.answer.state !== 'open') return [];
    const clock = clockOfQuestion(telling, question);
    return [
      {
        kind: words.provider.question,
        title: question.words,
        href: `${entryAddress(voice.site, incident)}#${questionAnchor(question)}`,
        ...tongue(voice, incident.language),
        providers: accused(voice, incident),
        by: question.by,
        since: question.asked && dated(voice, question.asked),
        mark: clock ? ('long' as const) : ('open' as const),
        sentence: clock ? words.letter.silent(clock.days) : words.incident.open,
        asOf: clock && datedDay(voice, voice.record.today),
        example: incident.example ? voice.words.site.example : undefined,
        days: clock?.min ?? -1,
      },
    ];
  });
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
