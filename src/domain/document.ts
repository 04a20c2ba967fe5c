/** What every published document has, whatever its kind. */
import { z } from 'astro/zod';
import { allowance } from './allowance.ts';
import { languageTag } from './language.ts';
import { partialDate } from './partial-date.ts';
import { source } from './source.ts';
import { PROMINENCES } from './vocabulary.ts';

export const correction = z.strictObject({ at: partialDate, words: z.string().min(1).max(2000) });

/** An identifier that a document had: it becomes a folder of the site, and must not be a way out of it. */
export const formerId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected:identifier' });

/** When and why a text left the publication, in words that readers see; who decided it, by office. */
export const withdrawal = z.strictObject({
  at: partialDate,
  reason: z.string().min(1).max(2000),
  by: z.string().min(1).max(100).optional(),
});

export const documentFields = {
  title: z.string().min(1).max(200),
  lang: languageTag.optional(),
  /** Permanent identity, independent of file name and address: what feeds use. Absent, it is the first file name the document had. */
  uid: z
    .string()
    .regex(/^[A-Za-z0-9][\w.:-]*$/, { error: 'expected:identifier' })
    .optional(),
  summary: z.string().min(1).max(600).optional(),
  /** When this site published it. */
  published: partialDate,
  updated: partialDate.optional(),
  /** Identifier of the document that this one translates. */
  translationOf: z.string().optional(),
  /** State of the original that a translation follows. Absent, that of the day of the translation's own last change. */
  translationAsOf: partialDate.optional(),
  /** Old identifiers: their addresses lead here. */
  redirectFrom: z.array(formerId).default([]),
  /** `withdrawn` and `removed` are read by `tombstone.ts`: such a text never becomes a document. */
  prominence: z.enum(PROMINENCES).default('normal'),
  withdrawn: withdrawal.optional(),
  draft: z.boolean().default(false),
  /** Invented, to show how the site works: marked as such wherever it appears. */
  example: z.boolean().default(false),
  sources: z.array(source).default([]),
  corrections: z.array(correction).default([]),
  /** Values that the guard of private data lets pass. */
  allowed: z.array(allowance).default([]),
};

/**
 * The place of each correction on the page of its text, a fragment of its address. Its date names it, not its place in the list: owners may
 * write the newest first.
 */
export function correctionAnchors(corrections: readonly { at: { edtf: string } }[]): string[] {
  const occurrences = new Map<string, number>();
  return corrections.map(({ at }) => {
    const count = (occurrences.get(at.edtf) ?? 0) + 1;
    occurrences.set(at.edtf, count);
    return ['correction', at.edtf, ...(count > 1 ? [count] : [])].join('-').replace(/[^A-Za-z0-9-]+/g, '-');
  });
}
