/** What a dictionary says of each problem of what was written. */
import type { OutputFacts } from '../../domain/output-problem.ts';
import type { Sentence } from './words.ts';

export type OutputWords = { [R in keyof OutputFacts]: (facts: OutputFacts[R]) => Sentence };
