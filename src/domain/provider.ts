/** An organisation that documents are about. */
import { z } from 'astro/zod';
import { documentFields } from './document.ts';
import { localised } from './language.ts';
import { partialDate } from './partial-date.ts';
import { sourceIds } from './source.ts';
import { webAddress } from './web-address.ts';

const {
  title: _title,
  published: _published,
  translationOf: _translationOf,
  prominence: _prominence,
  withdrawn: _withdrawn,
  ...shared
} = documentFields;

export const provider = z.strictObject({
  ...shared,
  name: z.string().min(1).max(120),
  /** Earlier names, with the date until which each was in use. */
  formerNames: z
    .array(z.strictObject({ name: z.string().min(1), until: partialDate.optional(), sources: sourceIds }))
    .default([]),
  /** Other spellings a reader may search for. */
  aliases: z.array(z.string().min(1)).default([]),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'expected:country' })
    .optional(),
  sector: localised.optional(),
  website: webAddress.optional(),
  statusPage: webAddress.optional(),
  parent: z.string().min(1).optional(),
  services: z.array(z.strictObject({ id: z.string(), name: localised })).default([]),
  /** Office holders, each with the time of the office: a name is shown with the office held at the time. */
  people: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        office: localised,
        from: partialDate.optional(),
        to: partialDate.optional(),
        sources: sourceIds,
      }),
    )
    .default([]),
  /** Providers (by identifier) or others (by name) on whom this one depends. */
  dependsOn: z
    .array(
      z.strictObject({
        provider: z.string().optional(),
        name: z.string().optional(),
        words: localised.optional(),
        sources: sourceIds,
      }),
    )
    .default([]),
  /** Where replies and formal notices reach it, as publicly given. */
  contact: z.string().max(500).optional(),
});
export type ProviderFields = z.infer<typeof provider>;
