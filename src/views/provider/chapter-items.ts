/** Everything dated in an incident as entries of one timeline: events, statements, questions, answers, each by how telling it is. */
import { strandOf, type Strand } from '../../domain/incident-strands.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { EventKind } from '../../domain/vocabulary.ts';
import { entryAddress } from '../../library/addresses.ts';
import { isOpening } from '../incident/chronicle.ts';
import {
  communicationAnchor,
  eventAnchor,
  marksOf,
  questionAnchor,
  scopeName,
  speakerWords,
  whenOf,
  type Telling,
  type When,
} from '../incident/entries.ts';
import type { SourceMark } from '../publication/sources.ts';

export interface ChapterEntry {
  strand: Strand;
  /** Not among the most telling of its chapter: shown when somebody asks for all, or for its strand. */
  isFolded?: boolean | undefined;
  when: When;
  kind: string;
  scope?: string | undefined;
  words: string;
  href: string;
  sources: SourceMark[];
}

/** What a reader in a hurry must see, most telling first. */
const TELLING: readonly (EventKind | 'open-question')[] = [
  'started', 'relapse', 'resolved', 'ended', 'declared-closed', 'acknowledged', 'post-mortem-published', 'open-question',
  'refusal', 'promise-broken', 'court', 'regulator', 'compensation-announced', 'question', 'answer', 'apology',
]; // prettier-ignore
export interface Item {
  at: PartialDate;
  rank: number;
  /** It begins what the others go on with. */
  isOpening: boolean;
  entry: ChapterEntry;
}

export function itemsOf(telling: Telling): Item[] {
  const { voice, incident } = telling;
  const { terms, views } = voice.words;
  const address = entryAddress(voice.site, incident);
  const item = (
    at: PartialDate,
    rank: string,
    kind: string,
    words: string,
    anchor: string,
    more: Partial<ChapterEntry> & Pick<ChapterEntry, 'strand'>,
    sources: readonly string[],
  ): Item => ({
    at,
    rank: rankOf(rank),
    isOpening: isOpening({ kind: rank }),
    entry: {
      when: whenOf(telling, at),
      kind,
      words,
      href: `${address}#${anchor}`,
      // The numbers are those of the incident's page, and lead there.
      sources: marksOf(telling, sources).map((mark) => ({ ...mark, href: address + mark.href })),
      ...more,
    },
  });
  return [
    ...incident.events.map((event, index) =>
      item(
        event.at,
        event.kind,
        terms.event[event.kind],
        event.words,
        eventAnchor(event, index),
        { strand: strandOf(event.kind), scope: scopeName(telling, event.scope) },
        event.sources,
      ),
    ),
    ...incident.communications.map((said, index) => {
      const kind = `${speakerWords(telling, said.speaker).name}, ${terms.channel[said.channel]}`;
      return item(
        said.at,
        'statement',
        kind,
        said.words,
        communicationAnchor(index),
        { strand: 'statement', scope: scopeName(telling, said.scope) },
        said.sources,
      );
    }),
    ...incident.questions.flatMap((question) => {
      const anchor = questionAnchor(question);
      const { asked, answer } = question;
      const isOpen = answer.state === 'open';
      const kind = isOpen ? `${views.provider.question}, ${terms.answer.open}` : views.provider.question;
      return [
        ...(asked
          ? [
              item(
                asked,
                isOpen ? 'open-question' : 'question',
                kind,
                question.words,
                anchor,
                { strand: 'question' },
                question.sources,
              ),
            ]
          : []),
        ...(answer.at && answer.words
          ? [
              item(
                answer.at,
                'answer',
                terms.event.answer,
                answer.words,
                anchor,
                { strand: 'question' },
                answer.sources,
              ),
            ]
          : []),
      ];
    }),
  ];
}

/** Events that are not in the list tell more than statements: what was said in public mostly is an event too. */
function rankOf(kind: string): number {
  const rank = (TELLING as readonly string[]).indexOf(kind);
  if (rank !== -1) return rank;
  return TELLING.length + (kind === 'statement' ? 1 : 0);
}
