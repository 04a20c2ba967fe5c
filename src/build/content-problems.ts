import type { Problem } from '../domain/problem.ts';
import { buildWords } from '../i18n/building/index.ts';
import type { FileCounts } from '../i18n/building/words.ts';
import { reportProblems } from '../i18n/problems/report.ts';
import type { Reading } from '../library/reading.ts';

/** Thrown when the owner's content cannot be published; its message is the whole report. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];
  /** @param files what became of the files; told only where `site.yaml` let them be read */
  constructor({ problems, site }: Pick<Reading, 'problems' | 'site'>, files: FileCounts) {
    const language = site?.languages[0] ?? 'en';
    super(
      [
        reportProblems(problems, language),
        ...(site ? [buildWords(language).files(files, 'checked')] : []),
      ].join('\n'),
    );
    this.name = 'ContentProblems';
    this.problems = problems;
  }
}
