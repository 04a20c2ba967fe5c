/** One person's or organisation's signature of a letter: a small file, with nothing by which the signer could be reached. */
import { z } from 'astro/zod';
import { partialDate } from './partial-date.ts';
import { SIGNATURE_CHECKS, SIGNATURE_STATES, SIGNER_KINDS } from './vocabulary.ts';

/** Twelve hexadecimal digits of a digest, enough for the few versions of one letter; the `v` keeps YAML from reading a number. */
export const textVersion = z.string().regex(/^v[0-9a-f]{12}$/, { error: 'expected:text-version' });

export const signature = z.strictObject({
  /** As shown. A signature that was withdrawn needs none. */
  name: z.string().min(1).max(200).optional(),
  /** By what it is sorted: "Martin Jeanne". Shown nowhere. */
  sort: z.string().min(1).max(200),
  kind: z.enum(SIGNER_KINDS).default('person'),
  capacity: z.string().min(1).max(200).optional(),
  signed: partialDate,
  /** Which text was signed. Checked against the letter; the check tells what it is. */
  textVersion: textVersion.optional(),
  /** How the publisher made sure of it. */
  verified: z.enum(SIGNATURE_CHECKS),
  status: z.enum(SIGNATURE_STATES).default('shown'),
  example: z.boolean().default(false),
});
export type SignatureFields = z.infer<typeof signature>;

/**
 * What two spellings of one name have in common: without accents, capitals and punctuation, the words in alphabetical order.
 * "Jeanne Élie-Martin" and "ELIE MARTIN, Jeanne" are twins.
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}
