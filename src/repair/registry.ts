/** Which problems can be repaired without judgement: a rule, and the function that repairs it. */
import type { Problem, Rule } from '../domain/problem.ts';
import { lineAt, type Edit, type Repair, type Site } from './repair.ts';
import { escapeSign, removeHidden, writeAddress, writeMarkup } from './signs.ts';
import { writeDay, writeKey, writeSpaces, writeTerm } from './values.ts';

const repairs: { [R in Rule]?: Repair<R> } = {
  'text-character': escapeSign,
  'text-address': writeAddress,
  'text-code': writeMarkup,
  'hidden-character': removeHidden,
  'unknown-term': writeTerm,
  'unknown-key': writeKey,
  'wrong-date': writeDay,
  'yaml-syntax': writeSpaces,
};

/** @param text of the file, with `\n` at the ends of lines, as places count */
export function editFor(problem: Problem, text: string): Edit | undefined {
  const repair = repairs[problem.rule] as ((site: Site) => Edit | undefined) | undefined;
  const { file, line, column } = problem.at;
  const ending = /\.(mdx|md|yaml)$/.exec(file)?.[1];
  if (!repair || !ending) return undefined;
  let begin = 0;
  for (let row = 1; row < line; row++) {
    begin = text.indexOf('\n', begin) + 1;
    if (begin === 0) return undefined;
  }
  return repair({ facts: problem.facts, text, start: begin + column - 1, format: ending as Site['format'] });
}

/** A file with its repairs: the text, and for each line that changed what it was and is. */
export interface Repaired {
  text: string;
  changes: { line: number; before: string; after: string }[];
}

/** Applies the edits that do not touch one another; the others have their turn when the file is read again. */
export function repaired(text: string, edits: readonly Edit[]): Repaired {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.length - b.length);
  const chosen: Edit[] = [];
  for (const edit of sorted) {
    const last = chosen.at(-1);
    if (!last || (edit.start > last.start && edit.start >= last.start + last.length)) chosen.push(edit);
  }
  let result = text;
  for (const { start, length, words } of chosen.toReversed())
    result = result.slice(0, start) + words + result.slice(start + length);
  return { text: result, changes: changesOf(text, chosen) };
}

function changesOf(text: string, edits: readonly Edit[]): Repaired['changes'] {
  // Edits of the same lines are shown together.
  const spans = new Map<number, { end: number; edits: Edit[] }>();
  for (const edit of edits) {
    const { start } = lineAt(text, edit.start);
    const { line, start: last } = lineAt(text, edit.start + edit.length);
    const span = spans.get(start) ?? { end: 0, edits: [] };
    spans.set(start, { end: Math.max(span.end, last + line.length), edits: [...span.edits, edit] });
  }
  return [...spans].map(([start, span]) => {
    const before = text.slice(start, span.end);
    const after = span.edits
      .toReversed()
      .reduce(
        (line, edit) =>
          line.slice(0, edit.start - start) + edit.words + line.slice(edit.start - start + edit.length),
        before,
      );
    return { line: text.slice(0, start).split('\n').length, before, after };
  });
}
