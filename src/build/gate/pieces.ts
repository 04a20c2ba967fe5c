/**
 * Large files cut where their records begin: the same letter stands in the feed of the site, of its language and of its provider, and
 * in the archives of each. Each piece is judged once, and of a changed feed only what changed.
 */

export interface Piece {
  bytes: Buffer;
  /** The offset in the file of an offset in the piece. */
  origin(at: number): number;
}

interface Cut {
  open: string;
  /** How many bytes of `open` stand before the record. */
  before: number;
  close: string;
  /** How many bytes of `close` belong to the record. */
  after: number;
  /** What stands in its place in what is left. */
  stead: string;
}

/** Less is one piece: but for what is in it, a feed of one letter is larger. */
const SMALL = 3000;

/** Newlines cannot stand within strings of JSON: indented as it is, a list of records can be cut without parsing it. */
const CUTS: Record<string, readonly Cut[]> = {
  xml: [
    { open: '<item>', before: 0, close: '</item>', after: 7, stead: '' },
    { open: '<entry', before: 0, close: '</entry>', after: 8, stead: '' },
  ],
  json: [
    { open: '\n  {\n', before: 1, close: '\n  }', after: 4, stead: '0' },
    { open: '\n{"', before: 1, close: '\n', after: 0, stead: '0' },
  ],
};

/** A file as pieces whose judgements together are its own. */
export function piecesOf(kind: string, bytes: Buffer): Piece[] {
  if (bytes.length >= SMALL)
    for (const cut of CUTS[kind] ?? []) {
      const records = recordsOf(bytes, cut);
      if (records.length > 1)
        return [
          rest(bytes, records, cut.stead),
          ...records.map(([from, to]) => ({ bytes: bytes.subarray(from, to), origin: (at: number) => from + at })),
        ]; // prettier-ignore
    }
  return [{ bytes, origin: (at) => at }];
}

function recordsOf(bytes: Buffer, { open, before, close, after }: Cut): [from: number, to: number][] {
  const records: [number, number][] = [];
  let done = 0;
  for (let at = bytes.indexOf(open); at >= 0; at = bytes.indexOf(open, done)) {
    const end = bytes.indexOf(close, at + open.length);
    if (end < 0) break;
    let to = end + after;
    if (bytes[to - 1] === COMMA) to--;
    records.push([at + before, to]);
    done = to;
  }
  return records;
}

const COMMA = 0x2c;

/** The file without its records. */
function rest(bytes: Buffer, records: readonly [from: number, to: number][], stead: string): Piece {
  const parts: Buffer[] = [];
  const starts: number[] = [];
  const origins: number[] = [];
  let length = 0;
  let done = 0;
  for (const [from, to] of [...records, [bytes.length, bytes.length] as const]) {
    const part = Buffer.concat([bytes.subarray(done, from), Buffer.from(from < to ? stead : '')]);
    starts.push(length);
    origins.push(done);
    parts.push(part);
    length += part.length;
    done = to;
  }
  return {
    bytes: Buffer.concat(parts),
    origin(at) {
      const index = starts.findLastIndex((start) => start <= at);
      return (origins[index] ?? 0) + at - (starts[index] ?? 0);
    },
  };
}
