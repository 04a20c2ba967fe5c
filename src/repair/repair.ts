/** Repairs that need no judgement: each changes signs, never words. A rule without a repair here is for a person. */
import type { Problem, Rule } from '../domain/problem.ts';

/** What stands at `start` for `length` units becomes `words`. */
export interface Edit {
  start: number;
  length: number;
  words: string;
}

/** What a repair may look at: the whole text of the file, the place of the problem in it. */
export interface Site<R extends Rule = Rule> {
  facts: Extract<Problem, { rule: R }>['facts'];
  text: string;
  start: number;
  format: 'mdx' | 'md' | 'yaml';
}

/** The edit, or undefined where the same problem has another cause or more than one remedy. */
export type Repair<R extends Rule> = (site: Site<R>) => Edit | undefined;

/** The line that holds an offset, without its end. */
export function lineAt(text: string, offset: number): { line: string; start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { line: text.slice(start, end < 0 ? text.length : end), start };
}
