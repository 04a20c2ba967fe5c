/** Where a fact comes from. Every event names the sources it rests on by their identifiers. */
import { z } from 'astro/zod';
import { partialDate } from './partial-date.ts';
import { SOURCE_ACCESS, SOURCE_KINDS } from './vocabulary.ts';
import { webAddress } from './web-address.ts';

export const sourceId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'expected:identifier' });

export const source = z.strictObject({
  id: sourceId,
  title: z.string().min(1).max(300),
  publisher: z.string().min(1).max(200).optional(),
  author: z.string().min(1).max(200).optional(),
  url: webAddress.optional(),
  /** A copy kept by an archive; offered beside the address. */
  archive: webAddress.optional(),
  at: partialDate.optional(),
  lang: z.string().optional(),
  kind: z.enum(SOURCE_KINDS).default('web-page'),
  access: z.enum(SOURCE_ACCESS).default('public'),
  /** How the editor saw it, and what to be careful about: "excerpt only", "title rebuilt from the address". */
  note: z.string().min(1).max(500).optional(),
});
export type Source = z.infer<typeof source>;

/** Identifiers of sources of the same document. */
export const sourceIds = z.array(z.string()).default([]);
