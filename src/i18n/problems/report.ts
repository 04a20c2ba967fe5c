/** Writes problems for people: where, what was found, what was expected, how to repair; all of them, in the order of the files. */
import { comparePlaces, type Problem } from '../../domain/problem.ts';
import { problemsEn } from './en.ts';
import { problemsFr } from './fr.ts';
import type { ProblemWords, Sentence } from './words.ts';

/** Languages whose owners read problems in their own words; others read English. */
const dictionaries: Record<string, ProblemWords> = { fr: problemsFr, en: problemsEn };

export function problemWords(language: string): ProblemWords {
  return dictionaries[language.split('-')[0] ?? ''] ?? problemsEn;
}

export function sentenceOf(words: ProblemWords, problem: Problem): Sentence {
  return (words.rules[problem.rule] as (facts: Problem['facts']) => Sentence)(problem.facts);
}

/** One block a problem: `file:line:column rule`, then found, expected and remedy. Control characters of hostile files are made visible. */
export function reportProblems(problems: readonly Problem[], language: string): string {
  const { total } = problemWords(language).report;
  return [
    ...blocksOf(problems, language),
    total(problems.length, new Set(problems.map(({ at }) => at.file)).size),
  ].join('\n\n');
}

/** What is not wrong and somebody should know, in the same blocks; '' when there is nothing. */
export function reportRemarks(remarks: readonly Problem[], language: string): string {
  if (remarks.length === 0) return '';
  return [problemWords(language).report.remarks(remarks.length), ...blocksOf(remarks, language)].join('\n\n');
}

function blocksOf(problems: readonly Problem[], language: string): string[] {
  const words = problemWords(language);
  const { found, expected, remedy } = words.report;
  const width = Math.max(found.length, expected.length, remedy.length);
  return [...problems].sort(comparePlaces).map((problem) => {
    const sentence = sentenceOf(words, problem);
    const { file, line, column } = problem.at;
    return visible(
      [
        `${file}:${line}:${column} ${problem.rule}`,
        `  ${found.padEnd(width)}  ${sentence.found}`,
        `  ${expected.padEnd(width)}  ${sentence.expected}`,
        `  ${remedy.padEnd(width)}  ${sentence.remedy}`,
      ].map((text) => text.replaceAll('\n', ' ')),
    );
  });
}

/** A file may hold terminal codes or text of hidden direction: neither may reach the terminal of whoever checks it. */
export function visible(lines: string[]): string {
  return lines
    .map((line) =>
      line.replace(
        /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu,
        (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`,
      ),
    )
    .join('\n');
}
