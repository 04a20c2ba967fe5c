/** The choice of one kind of entry in a provider's timeline, with how many there are of each. */
import { STRANDS, type Strand } from '../../domain/incident-strands.ts';
import type { Voice } from '../publication/voice.ts';
import type { TimelineYear } from './timeline.ts';

export interface StrandFilter {
  label: string;
  /** Everything first, then what there is. */
  choices: { strand: Strand | 'all'; words: string; count: number }[];
}

/** Undefined where there is nothing to choose between. */
export function strandFilter(voice: Voice, years: readonly TimelineYear[]): StrandFilter | undefined {
  const words = voice.words.views.provider;
  const strands = years.flatMap(({ entries }) =>
    entries.flatMap(({ strand, moments }) => [
      ...(strand ? [strand] : []),
      ...moments.map((moment) => moment.strand),
    ]),
  );
  const choices = STRANDS.flatMap((strand) => {
    const count = strands.filter((other) => other === strand).length;
    return count > 0 ? [{ strand, words: words.strand[strand], count }] : [];
  });
  if (choices.length < 2) return undefined;
  return {
    label: words.kinds,
    choices: [{ strand: 'all', words: words.allKinds, count: strands.length }, ...choices],
  };
}
