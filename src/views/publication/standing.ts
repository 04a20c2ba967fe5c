/** Where a letter stands: the public clock in words, its mark, and the postmark that strikes the same on the page. */
import type { Clock, ResponseState } from '../../domain/clock.ts';
import { dayCountLabel } from '../../i18n/dates.ts';
import { clockOfLetter } from '../../library/clocks.ts';
import { repliesTo } from '../../library/relations.ts';
import type { Letter } from '../../library/record.ts';
import { postmarkOfLetter, type Postmark } from './postmark.ts';
import { dated, datedDay, type Dated, type Voice } from './voice.ts';

/** The mark beside the words of a state: how far things went, as a shape. */
export type Mark = 'open' | 'half' | 'done' | 'refused' | 'late' | 'long';

const MARKS: Record<ResponseState, Mark> = {
  'not-sent': 'open',
  awaiting: 'open',
  overdue: 'late',
  'long-overdue': 'long',
  answered: 'done',
  declined: 'refused',
};

export interface Standing {
  state: ResponseState;
  mark: Mark;
  /** "Sans réponse depuis", with the days apart, so that a browser may refine them: see `running`. */
  sentence: string;
  asOf?: Dated | undefined;
  /** Further sentences: sent on, days that do not count. */
  remarks: string[];
  /** Present when tomorrow's figure is one more. */
  running?: { min: number; max: number; asOf: string } | undefined;
}

export { clockOfLetter };

export function standingOf(voice: Voice, letter: Letter): Standing {
  const clock = clockOfLetter(voice.record, letter);
  const words = voice.words.views.letter;
  const { days, state } = clock;
  const isWaiting = state === 'awaiting' || state === 'overdue' || state === 'long-overdue';
  return {
    state,
    mark: MARKS[state],
    sentence: sentenceOf(voice, clock),
    asOf: isWaiting && days ? datedDay(voice, clock.asOf) : undefined,
    remarks: [
      ...(letter.sent ? [words.sent(dated(voice, letter.sent).words)] : []),
      ...(isWaiting && !days ? [words.uncounted] : []),
      ...(clock.pauses.length
        ? [words.paused(clock.pauses.map(({ reason }) => reason).join('\u202f; '))]
        : []),
    ],
    running: clock.isRunning && days ? { min: days.min, max: days.max, asOf: clock.asOf } : undefined,
  };
}

function sentenceOf(voice: Voice, { state, days, counting, asOf }: Clock): string {
  const words = voice.words.views.letter;
  const count = days && dayCountLabel(days, voice.words.dates, voice.language);
  const label = count && (counting === 'working' ? `${count} (${words.workingDays})` : count);
  if (state === 'not-sent') return words.notSent;
  if (state === 'answered') return label ? words.answeredAfter(label) : words.answered;
  if (state === 'declined') return label ? words.declinedAfter(label) : words.declined;
  return label ? words.silent(label) : words.silentUncounted(datedDay(voice, asOf).words);
}

/** State and day of reading in one phrase: for a list, a search result, a social picture. */
export function standingPhrase(voice: Voice, letter: Letter): string {
  const { sentence, asOf } = standingOf(voice, letter);
  return asOf ? `${sentence} ${voice.words.views.letter.asOf} ${asOf.words}` : sentence;
}

export function letterPostmark(voice: Voice, letter: Letter): Postmark | undefined {
  const end = repliesTo(voice.record, letter)[0]?.received ?? letter.declined?.at;
  return postmarkOfLetter(voice, letter, clockOfLetter(voice.record, letter), end);
}
