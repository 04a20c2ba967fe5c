/** Digests of a text: of the whole, of its words as they are signed, and of each part, so that a change can be named. */
import { createHash } from 'node:crypto';
import type { TextPart } from '../domain/problem.ts';
import { writePublishedText, type PublishedText } from './published-text.ts';

export const PARTS = [
  'title',
  'words',
  'authors',
  'addressees',
  'dates',
  'statement',
  'facts',
  'corrections',
] as const satisfies TextPart[];
export type Part = (typeof PARTS)[number];

export interface Fingerprint {
  /** Which words: the version that signatures name. */
  version: string;
  /** SHA-256 of the text as it is published beside its page, in hexadecimal. */
  digest: string;
  /** Twelve letters for each part; for a list that may grow, for each of its entries, sorted. */
  parts: Record<Part, string[]>;
}

export function fingerprintOf(text: PublishedText): Fingerprint {
  const facts = Object.entries(text.facts).flatMap(([list, entries]) =>
    entries.map((entry) => [list, entry]),
  );
  return {
    version: versionOf(text),
    digest: sha256(writePublishedText(text)),
    parts: {
      title: [short(text.title)],
      words: [short(text.words)],
      authors: [short(text.authors)],
      addressees: [short(text.addressees)],
      dates: [short(text.dates)],
      statement: [short(text.statement)],
      facts: facts.map(short).sort(),
      corrections: text.corrections.map(short).sort(),
    },
  };
}

/** Digest of one correction, as it stands in `parts.corrections`. */
export function correctionDigest(correction: unknown): string {
  return short(correction);
}

/** Written in letters from a to p: twelve figures in a row look like the number of a telephone or of a card. */
function short(value: unknown): string {
  const digits = sha256(JSON.stringify(value ?? null).normalize('NFC')).slice(0, 12);
  return digits.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]!);
}

/**
 * Which words a signature was given to: title, salutation, body, closing and demands. Twelve digits of a digest, enough for the few
 * versions of one letter; the `v` keeps YAML from reading a number.
 */
export function versionOf({ title, words }: Pick<PublishedText, 'title' | 'words'>): string {
  const { salutation, body, closing, demands } = words;
  return `v${sha256(JSON.stringify([title, salutation, body, closing, demands]).normalize('NFC')).slice(0, 12)}`;
}

/**
 * What the log binds of a name: the digest of it, so that a name which must be erased can be taken out of the log without breaking it.
 * A text may carry `erased:` and that digest as its own identity.
 */
export function identityOf(uid: string): string {
  return /^erased:([0-9a-f]{64})$/.exec(uid)?.[1] ?? sha256(uid);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
