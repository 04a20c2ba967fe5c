/** The log as readers get it: every leaf, one after another, without what could tell of a text that is gone or in no list. */
import { identityOf } from './fingerprint.ts';
import { folded, LEAF_NAME, nameless, writeLeaf, type Leaf } from './leaf.ts';

export interface Withheld {
  /** Texts that are gone: the digests of their parts are folded into one. */
  gone: readonly string[];
  /** Texts whose address is not told: their names too. */
  unnamed: readonly string[];
}

/** @param leaves in their order; `gone` and `unnamed` are uids */
export function writePublicLog(leaves: readonly Leaf[], { gone, unnamed }: Withheld): string {
  const [left, hidden] = [gone, unnamed].map((uids) => new Set(uids.map(identityOf)));
  const seen = leaves.map(({ name, after, lines }) => {
    const shown = lines.map((line) => {
      const identity = identityOf(line.uid);
      if (hidden!.has(identity)) return nameless(folded(line));
      return left!.has(identity) ? folded(line) : line;
    });
    return `leaf ${name}\n${writeLeaf({ after, lines: shown })}`;
  });
  return seen.join('\n');
}

/** The leaves of a public log by name, to be read by `readLog`. Undefined when it is none, or names one leaf twice. */
export function readPublicLog(text: string): Map<string, string> | undefined {
  const files = new Map<string, string>();
  if (text === '') return files;
  for (const piece of text.replace(/\r\n/g, '\n').split(/\n(?=leaf )/)) {
    const [, name, file] = /^leaf (\S+)\n([\s\S]*)$/.exec(piece) ?? [];
    if (name === undefined || file === undefined || !LEAF_NAME.test(name) || files.has(name))
      return undefined;
    files.set(name, file);
  }
  return files;
}
