/** What became of a letter: its demands with their states, the refusal to answer, the outcome as its author tells it. */
import type { Letter } from '../../library/record.ts';
import { sourceMarks } from '../publication/sources.ts';
import { dated, raised, type Voice } from '../publication/voice.ts';
import type { LetterModel } from './letter-model.ts';

export function aftermathOf(
  voice: Voice,
  letter: Letter,
): Pick<LetterModel, 'demands' | 'outcome' | 'declined'> {
  const { terms } = voice.words;
  return {
    demands: letter.demands.map((demand) => ({
      words: demand.words,
      state: raised(terms.demand[demand.state], voice.language),
      mark: ({ open: 'open', 'partly-met': 'half', met: 'done', refused: 'refused' } as const)[demand.state],
      at: demand.at && dated(voice, demand.at),
      sources: sourceMarks(letter, demand.sources),
    })),
    outcome: letter.outcome && {
      state: raised(terms.outcome[letter.outcome.state], voice.language),
      at: letter.outcome.at && dated(voice, letter.outcome.at),
      words: letter.outcome.words,
      sources: sourceMarks(letter, letter.outcome.sources),
    },
    declined: letter.declined && {
      at: dated(voice, letter.declined.at),
      words: letter.declined.words,
      sources: sourceMarks(letter, letter.declined.sources),
    },
  };
}
