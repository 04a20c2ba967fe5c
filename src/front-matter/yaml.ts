/** YAML of the owner: one strict grammar, and for every value the place where it stands. */
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Scalar,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { hiddenCharacters, hiddenProblem } from './hidden.ts';

/** More problems of one file would not be read. */
const MOST = 200;
/** Lists in lists, a pair and a map counting one each: the deepest field of the record lies at ten. */
const DEEPEST = 40;
/** Open at once, in words too: nobody leaves a hundred open. */
const MOST_BRACKETS = 100;

export interface Yaml {
  value: unknown;
  problems: Problem[];
  /** Where the value at a path stands; for `of: 'key'`, where its key stands. Falls back to the nearest parent. */
  place(path: readonly PropertyKey[], of?: 'value' | 'key'): Place;
}

/**
 * Reads YAML 1.2 (core schema, so that `2017-11-09` stays text and `no` stays a word). Keys are unique; anchors, aliases, tags and
 * merge keys are refused, because a few lines of them can stand for gigabytes.
 * @param line line of the file on which `text` begins, from 1
 */
export function readYaml(text: string, file: string, line: number): Yaml {
  const deep = deepBracket(text);
  if (deep !== undefined) {
    const before = text.slice(0, deep).split('\n');
    const here = { file, line: line + before.length - 1, column: before.at(-1)!.length + 1 };
    const told = problem('nesting', here, { depth: MOST_BRACKETS + 1, limit: MOST_BRACKETS });
    return { value: undefined, problems: [told], place: () => here };
  }
  const lines = new LineCounter();
  const document = withoutStacks(() =>
    parseDocument(text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      // Looked for below: the parser compares each key with each.
      uniqueKeys: false,
      merge: false,
      prettyErrors: false,
      lineCounter: lines,
    }),
  );
  const at = (offset: number): Place => {
    const { line: row, col } = lines.linePos(offset);
    return { file, line: line - 1 + Math.max(row, 1), column: Math.max(col, 1) };
  };
  const problems: Problem[] = document.errors
    .slice(0, MOST)
    .map((error) => problem('yaml-syntax', at(error.pos[0]), { parser: error.message, code: error.code }));
  visit(document, (_key, node, parents) => {
    if (problems.length >= MOST) return visit.BREAK;
    if (parents.length > DEEPEST) {
      const offset = (node as { range?: readonly number[] } | null)?.range?.[0] ?? 0;
      problems.push(problem('nesting', at(offset), { depth: parents.length, limit: DEEPEST }));
      return visit.BREAK;
    }
    if (isMap(node))
      for (const offset of repeatedKeys(node).slice(0, MOST - problems.length))
        problems.push(problem('yaml-syntax', at(offset), { parser: 'a key twice', code: 'DUPLICATE_KEY' }));
    // A character may be hidden behind an escape: "\\u202E".
    if (isScalar(node) && typeof node.value === 'string')
      for (const { code } of hiddenCharacters(node.value))
        problems.push(hiddenProblem(at(node.range?.[0] ?? 0), code));
    if (
      isAlias(node) ||
      ((isScalar(node) || isMap(node) || isSeq(node)) &&
        (node.anchor !== undefined || node.tag !== undefined))
    )
      problems.push(
        problem('yaml-syntax', at(node.range?.[0] ?? 0), { parser: 'anchor, alias or tag', code: 'ANCHOR' }),
      );
    return undefined;
  });
  return {
    value: problems.length ? undefined : (document.toJS({ maxAliasCount: 0 }) ?? {}),
    problems,
    place: (path, of = 'value') => at(offsetOf(document, path, of)),
  };
}

/** The parser makes an error of each wrong sign, and to note who called it costs five times what reading the sign does. */
function withoutStacks<T>(parse: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parse();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Where one bracket too many is open: the parser goes down into each, and how far it gets depends on the machine. */
function deepBracket(text: string): number | undefined {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (open > MOST_BRACKETS) return index;
  }
  return undefined;
}

/** Where the keys stand that a map has already, or that are no word. */
function repeatedKeys(map: YAMLMap): number[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name !== undefined && !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [(key as Scalar | YAMLMap).range?.[0] ?? 0];
  });
}

function offsetOf(document: YamlDocument, path: readonly PropertyKey[], of: 'value' | 'key'): number {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      const node = pair && (of === 'key' || length < path.length ? pair.key : (pair.value ?? pair.key));
      const range = (node as { range?: readonly number[] } | undefined)?.range;
      if (range) return range[0] ?? 0;
    } else if (isSeq(parent)) {
      const range = (parent.items[Number(key)] as { range?: readonly number[] } | undefined)?.range;
      if (range) return range[0] ?? 0;
    }
  }
  return (document.contents as { range?: readonly number[] } | null)?.range?.[0] ?? 0;
}
