/** What a dictionary must say of the record of a dispute. */
import type { RecordFacts } from '../../domain/record-problem.ts';
import type { Sentence } from './words.ts';

export type RecordWords = { [R in keyof RecordFacts]: (facts: RecordFacts[R]) => Sentence };
