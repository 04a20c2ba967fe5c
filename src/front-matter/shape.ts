/** Holds the owner's YAML against a shape and tells every difference in terms a person can repair. */
import type { z } from 'astro/zod';
import { problem, type Problem, type ProblemFacts } from '../domain/problem.ts';
import { nearest } from '../domain/suggestion.ts';
import { keysAt } from './shape-keys.ts';
import type { Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** More problems of one file would not be read. */
const MOST = 200;

/** The value in its shape, or the problems that keep it from it. Never throws. */
export function readShape<Shape extends z.ZodType>(
  shape: Shape,
  yaml: Yaml,
): { value: z.infer<Shape> } | { problems: Problem[] } {
  const result = shape.safeParse(yaml.value);
  if (result.success) return { value: result.data };
  return {
    problems: withoutEchoes(
      result.error.issues
        .slice(0, MOST)
        .flatMap((issue) => problemsOf(issue, shape, yaml))
        .slice(0, MOST),
    ),
  };
}

/** A mistyped key is one slip, not two: what it was meant to be is not also told as missing. */
function withoutEchoes(problems: Problem[]): Problem[] {
  const meant = new Set(
    problems.flatMap((found) => (found.rule === 'unknown-key' ? (found.facts.suggestion ?? []) : [])),
  );
  return problems.filter(
    (found) => found.rule !== 'missing-key' || !meant.has(found.facts.key.split('.').at(-1)!),
  );
}

function problemsOf(issue: Issue, shape: z.ZodType, yaml: Yaml): Problem[] {
  const key = issue.path.map(String).join('.');
  const found = foundAt(yaml.value, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(shape, issue.path);
      return issue.keys.slice(0, MOST).map((name) =>
        problem('unknown-key', yaml.place([...issue.path, name], 'key'), {
          key: name,
          known,
          ...suggestion(name, known),
        }),
      );
    }
    case 'invalid_type':
      if (found === undefined) return [problem('missing-key', yaml.place(issue.path.slice(0, -1)), { key })];
      return [
        problem('wrong-value', yaml.place(issue.path), { key, found: show(found), expected: issue.expected }),
      ];
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (found === undefined) return [problem('missing-key', yaml.place(issue.path.slice(0, -1)), { key })];
      return [
        problem('unknown-term', yaml.place(issue.path), {
          key,
          found: show(found),
          known,
          ...suggestion(String(found), known),
        }),
      ];
    }
    case 'custom': {
      const { rule, ...facts } = (issue.params ?? {}) as { rule?: string };
      if (rule === 'wrong-date')
        return [problem('wrong-date', yaml.place(issue.path), facts as ProblemFacts['wrong-date'])];
      return [
        problem('wrong-value', yaml.place(issue.path), {
          key,
          found: show(found),
          expected: expectedOf(issue),
        }),
      ];
    }
    case 'invalid_union': {
      if (found === undefined) return [problem('missing-key', yaml.place(issue.path.slice(0, -1)), { key })];
      // The branch that came furthest is the one that was meant.
      const branch = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0];
      if (branch && depth(branch) > 0)
        return branch.flatMap((inner) =>
          problemsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, shape, yaml),
        );
      return [
        problem('wrong-value', yaml.place(issue.path), {
          key,
          found: show(found),
          expected: branch?.[0] ? expectedOf(branch[0]) : 'text',
        }),
      ];
    }
    default:
      return [
        problem('wrong-value', yaml.place(issue.path), {
          key,
          found: show(found),
          expected: expectedOf(issue),
        }),
      ];
  }
}

function depth(issues: readonly { path: readonly PropertyKey[] }[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

/** A code the dictionaries know: `expected:identifier` of our shapes, zod's formats and sizes. */
function expectedOf(issue: z.core.$ZodIssue | z.core.$ZodRawIssue): string {
  if (issue.message?.startsWith('expected:')) return issue.message.slice('expected:'.length);
  if (issue.code === 'invalid_type') return String(issue.expected);
  if (issue.code === 'invalid_format') return String(issue.format);
  if (issue.code === 'too_small') return issue.origin === 'array' ? `at-least:${issue.minimum}` : 'not-empty';
  if (issue.code === 'too_big') return `at-most:${issue.maximum}`;
  return issue.message ?? 'text';
}

function foundAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}

function show(found: unknown): string {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? 'null');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function suggestion(word: string, known: string[]): { suggestion?: string } {
  const near = nearest(word, known);
  return near === undefined ? {} : { suggestion: near };
}
