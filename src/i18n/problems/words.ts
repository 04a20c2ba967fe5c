/** What a dictionary of problems must say: for each rule what was found, what was expected and how to repair it. */
import type { ProblemFacts, Rule } from '../../domain/problem.ts';

export interface Sentence {
  found: string;
  expected: string;
  remedy: string;
}

export interface ProblemWords {
  rules: { [R in Rule]: (facts: ProblemFacts[R]) => Sentence };
  /** Labels of the report. */
  report: {
    found: string;
    expected: string;
    remedy: string;
    total: (problems: number, files: number) => string;
    none: (files: number) => string;
    /** Heading over what is not wrong and somebody should know. */
    remarks: (remarks: number) => string;
  };
}
