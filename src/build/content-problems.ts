import { reportProblems } from '../i18n/problems/report.ts';
import type { Problem } from '../domain/problem.ts';

/** Thrown when the owner's content cannot be published; its message is the whole report. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], language: string) {
    super(reportProblems(problems, language));
    this.name = 'ContentProblems';
    this.problems = problems;
  }
}
