/**
 * A leaf of the log: what was remembered at one time, a line a text. Its name holds the digest of what it says and it names the
 * leaves before it, so that none can be changed, dropped or put elsewhere unseen. Two people who remember on the same day write two
 * leaves after the same one; git puts them side by side without a conflict, and the next leaf names both.
 */
import { identityOf, PARTS, sha256, type Fingerprint, type Part } from './fingerprint.ts';

export const GONE = ['withdrawn', 'removed'] as const;
export const EVENTS = ['published', 'corrected', 'extended', 'restored', ...GONE] as const;
export type Event = (typeof EVENTS)[number];

export interface Line {
  /** `YYYY-MM-DD`: the day on which it was remembered. */
  day: string;
  event: Event;
  uid: string;
  /** Absent for a text that is gone. */
  text?: { version: string; digest: string; parts: Fingerprint['parts'] | { folded: string } };
}

export interface Leaf {
  /** Day and digest: `2026-11-21-0123…`. */
  name: string;
  after: string[];
  lines: Line[];
}

const HEAD = 'cahiers published texts, format 1: written by “npm run remember”, never changed';
export const LEAF_NAME = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{32}$/;

/** A leaf of these lines, with its name. */
export function leafOf(day: string, after: readonly string[], lines: readonly Line[]): Leaf {
  const leaf = { after: [...after].sort(), lines: [...lines].sort((a, b) => (a.uid < b.uid ? -1 : 1)) };
  return { ...leaf, name: nameOf(day, leaf) };
}

/** The name that a leaf of this content has. Names and parts of texts count by their digests, so that they can be folded later. */
export function nameOf(day: string, { after, lines }: Pick<Leaf, 'after' | 'lines'>): string {
  const sealed = lines.map(({ day: on, event, uid, text }) =>
    [on, event, identityOf(uid), ...(text ? [text.version, text.digest, foldedParts(text.parts)] : [])].join(
      ' ',
    ),
  );
  return `${day}-${sha256([HEAD, ...after, '', ...sealed].join('\n')).slice(0, 32)}`;
}

export function writeLeaf({ after, lines }: Pick<Leaf, 'after' | 'lines'>): string {
  const written = lines.map(({ day, event, uid, text }) =>
    [day, event, uid, ...(text ? [text.version, text.digest, writeParts(text.parts)] : [])].join(' '),
  );
  return `${[HEAD, `after ${after.join(' ') || 'nothing'}`, ...written].join('\n')}\n`;
}

/** The leaf that a file holds, or the number of the first line that is none of a leaf's. The name is not compared here. */
export function readLeaf(name: string, file: string): Leaf | { fault: number } {
  const rows = file.replace(/\r\n/g, '\n').split('\n');
  const after = /^after (.+)$/.exec(rows[1] ?? '')?.[1]?.split(' ');
  const isNamed = after?.every((one) => LEAF_NAME.test(one)) || after?.join() === 'nothing';
  if (rows[0] !== HEAD) return { fault: 1 };
  if (!after || !isNamed) return { fault: 2 };
  if (rows.at(-1) !== '') return { fault: rows.length };
  const lines: Line[] = [];
  for (const [index, row] of rows.slice(2, -1).entries()) {
    const line = readLine(row);
    if (!line) return { fault: index + 3 };
    lines.push(line);
  }
  return { name, after: after[0] === 'nothing' ? [] : after, lines };
}

const LINE = /^(\d{4}-\d{2}-\d{2}) ([a-z]+) ([A-Za-z0-9][\w.:-]*)(?: (v[0-9a-f]{12}) ([0-9a-f]{64}) (\S+))?$/;

function readLine(row: string): Line | undefined {
  const [, day = '', event, uid = '', version, digest = '', parts = ''] = LINE.exec(row) ?? [];
  const known = EVENTS.find((one) => one === event);
  const isGone = GONE.some((one) => one === event);
  if (!known || isGone !== (version === undefined)) return undefined;
  if (version === undefined) return { day, event: known, uid };
  const read = readParts(parts);
  return read && { day, event: known, uid, text: { version, digest, parts: read } };
}

type Parts = NonNullable<Line['text']>['parts'];

function writeParts(parts: Parts): string {
  if ('folded' in parts) return `folded=${parts.folded}`;
  return PARTS.map((part) => `${part}=${parts[part].join('.')}`).join(',');
}

function readParts(written: string): Parts | undefined {
  const folded = /^folded=([0-9a-f]{64})$/.exec(written)?.[1];
  if (folded !== undefined) return { folded };
  const pairs = written.split(',').map((pair) => /^([a-z]+)=((?:[a-p]{12}(?:\.|$))*)$/.exec(pair));
  if (pairs.some((pair, index) => pair?.[1] !== PARTS[index]) || pairs.length !== PARTS.length)
    return undefined;
  const read = Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!.split('.').filter(Boolean)]));
  return writeParts(read as Record<Part, string[]>) === written
    ? (read as Record<Part, string[]>)
    : undefined;
}

function foldedParts(parts: Parts): string {
  return 'folded' in parts ? parts.folded : sha256(writeParts(parts));
}

/** The same line without the digests of its parts: a short part, such as a name, could be guessed from its digest. */
export function folded(line: Line): Line {
  return line.text
    ? { ...line, text: { ...line.text, parts: { folded: foldedParts(line.text.parts) } } }
    : line;
}

/** The same line without the name of the text. */
export function nameless(line: Line): Line {
  return { ...line, uid: `erased:${identityOf(line.uid)}` };
}
