/** An open letter: who writes to whom, about what, asking for what, and what became of it. */
import { z } from 'astro/zod';
import { attribution } from './attribution.ts';
import { documentFields } from './document.ts';
import { fileBeside, fingerprint, visibility } from './evidence.ts';
import { partialDate } from './partial-date.ts';
import { seriesPlace } from './series.ts';
import { textVersion } from './signature.ts';
import { sourceIds } from './source.ts';
import { DEMAND_STATES, ISSUES, OUTCOMES } from './vocabulary.ts';
import { webAddress } from './web-address.ts';

export const letter = z.strictObject({
  ...documentFields,
  from: z.array(attribution).min(1),
  to: z.array(attribution).min(1),
  providers: z.array(z.string()).default([]),
  services: z.array(z.string().min(1)).default([]),
  incident: z.string().optional(),
  issues: z.array(z.enum(ISSUES)).default([]),
  /** When and where it was written and sent. Absent means unknown: an undated letter stays undated. */
  written: partialDate.optional(),
  place: z.string().min(1).max(100).optional(),
  sent: partialDate.optional(),
  /** Identifier of the letter that this one comes after. */
  follows: z.string().optional(),
  series: seriesPlace.optional(),
  /** First line and last line, set apart from the body as in a letter. */
  salutation: z.string().min(1).max(200).optional(),
  closing: z.string().min(1).max(500).optional(),
  /** The pièces jointes of a French letter: what was enclosed. */
  attachments: z
    .array(
      z.strictObject({
        title: z.string().min(1).max(300),
        /** A picture of it beside the letter: `./invoice.png`. */
        file: fileBeside.optional(),
        visible: visibility.default('public'),
        sha256: fingerprint.optional(),
        sources: sourceIds,
      }),
    )
    .default([]),
  demands: z
    .array(
      z.strictObject({
        words: z.string().min(1).max(500),
        state: z.enum(DEMAND_STATES).default('open'),
        at: partialDate.optional(),
        sources: sourceIds,
      }),
    )
    .default([]),
  outcome: z
    .strictObject({
      state: z.enum(OUTCOMES),
      at: partialDate.optional(),
      words: z.string().min(1).max(500).optional(),
      sources: sourceIds,
    })
    .optional(),
  /** Where the letter first appeared, when this site is not the first; `extent` says what is given here. */
  elsewhere: z
    .strictObject({
      extent: z.enum(['full', 'excerpt', 'summary']),
      publisher: z.string().min(1).max(200).optional(),
      url: webAddress.optional(),
      at: partialDate.optional(),
      lang: z.string().optional(),
    })
    .optional(),
  /** Whether it may still be signed; required once it has been. */
  signatures: z.enum(['open', 'closed']).optional(),
  /** Texts that were signed, oldest first, the last one as the letter stands: a signed text does not change unsaid. */
  textVersions: z
    .array(z.strictObject({ version: textVersion, at: partialDate, words: z.string().min(1).max(1000) }))
    .default([]),
  /** Days of silence that do not count, each with its reason. */
  pauses: z
    .array(
      z.strictObject({ from: partialDate, to: partialDate.optional(), reason: z.string().min(1).max(300) }),
    )
    .default([]),
  /** The addressee refused to answer, and said so. */
  declined: z
    .strictObject({ at: partialDate, words: z.string().max(500).optional(), sources: sourceIds })
    .optional(),
});
export type LetterFields = z.infer<typeof letter>;
