/**
 * A provider's answer, published on the page of what it answers. `right-of-reply` is the formal one of French law
 * (LCEN art. 1-1 III: asked within three months, inserted within three days of receipt, free).
 */
import { z } from 'astro/zod';
import { attribution } from './attribution.ts';
import { documentFields } from './document.ts';
import { partialDate } from './partial-date.ts';
import { POSITIONS, REPLY_BASES } from './vocabulary.ts';

export const reply = z.strictObject({
  ...documentFields,
  /** What it answers: `letters/<id>`, `testimonials/<id>` or `incidents/<id>`. */
  to: z.string().regex(/^(letters|testimonials|incidents)\/[a-z0-9-]+$/, { error: 'expected:document' }),
  by: attribution,
  /** It stays when what it answers is withdrawn; without the passages that it quotes. */
  standsAlone: z.boolean().default(false),
  basis: z.enum(REPLY_BASES).default('courtesy'),
  position: z.enum(POSITIONS),
  reasons: z.array(z.string().min(1).max(500)).default([]),
  received: partialDate,
  /** Passages it contests, word for word. */
  passages: z
    .array(z.strictObject({ quote: z.string().min(1).max(1000), anchor: z.string().optional() }))
    .default([]),
  /** How the publisher made sure that it comes from the provider. */
  verified: z.string().min(1).max(300).optional(),
  revisions: z.array(z.strictObject({ at: partialDate, words: z.string().min(1).max(1000) })).default([]),
});
export type ReplyFields = z.infer<typeof reply>;
