/** The log of what was published: its leaves in their order, what is wrong with them, and what stands of each text. */
import { identityOf } from './fingerprint.ts';
import { LEAF_NAME, nameOf, readLeaf, type Leaf, type Line } from './leaf.ts';

/** `edited`: a leaf does not say what its name says; `missing`: a leaf that another names is not there. */
export type LogFault =
  | { why: 'unreadable' | 'edited'; leaf: string; line: number }
  | { why: 'missing'; leaf: string; line: number; missing: string };

export interface Placed {
  line: Line;
  leaf: string;
  /** In the file of the leaf, from 1. */
  row: number;
}

export interface Standing {
  /** The last that was told of the text. */
  last: Placed;
  /** The last that was told of its words; undefined when it was gone from the beginning. */
  text?: Placed & { line: Required<Line> };
}

export interface Log {
  /** Each after those it names; then by name. */
  leaves: Leaf[];
  faults: LogFault[];
  /** Leaves that no other names: the next one names them. */
  heads: string[];
  /** By identity, see `identityOf`. */
  standing: Map<string, Standing>;
}

/** @param files leaves as files hold them, by name without ending */
export function readLog(files: ReadonlyMap<string, string>): Log {
  const faults: LogFault[] = [];
  const read: Leaf[] = [];
  for (const [name, file] of files) {
    const leaf = readLeaf(name, file);
    if ('fault' in leaf) {
      faults.push({ why: 'unreadable', leaf: name, line: leaf.fault });
      continue;
    }
    if (!LEAF_NAME.test(name) || nameOf(name.slice(0, 10), leaf) !== name || !sameDay(leaf))
      faults.push({ why: 'edited', leaf: name, line: 1 });
    read.push(leaf);
  }
  for (const { name, after } of read)
    for (const missing of after)
      if (!files.has(missing)) faults.push({ why: 'missing', leaf: name, line: 2, missing });
  const named = new Set(read.flatMap(({ after }) => after));
  const leaves = inOrder(read);
  return {
    leaves,
    faults: faults.sort((a, b) => (a.leaf < b.leaf ? -1 : a.leaf > b.leaf ? 1 : a.line - b.line)),
    heads: read
      .map(({ name }) => name)
      .filter((name) => !named.has(name))
      .sort(),
    standing: standingOf(leaves),
  };
}

/** The name of a leaf gives its day; its digest binds the day of each line. */
function sameDay({ name, lines }: Leaf): boolean {
  return lines.every(({ day }) => day === name.slice(0, 10));
}

function inOrder(leaves: readonly Leaf[]): Leaf[] {
  const waiting = [...leaves].sort((a, b) => (a.name < b.name ? -1 : 1));
  const here = new Set(waiting.map(({ name }) => name));
  const done = new Set<string>();
  const ordered: Leaf[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ after }) => after.every((one) => done.has(one) || !here.has(one)));
    // No order is possible only in a log that somebody forged: its faults are told, its lines are read all the same.
    const [leaf] = waiting.splice(Math.max(0, next), 1);
    done.add(leaf!.name);
    ordered.push(leaf!);
  }
  return ordered;
}

function standingOf(leaves: readonly Leaf[]): Map<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const { name, lines } of leaves)
    for (const [index, line] of lines.entries()) {
      const placed = { line, leaf: name, row: index + 3 };
      const before = standing.get(identityOf(line.uid));
      const text = line.text ? { ...placed, line: line as Required<Line> } : before?.text;
      standing.set(identityOf(line.uid), { last: placed, ...(text && { text }) });
    }
  return standing;
}
