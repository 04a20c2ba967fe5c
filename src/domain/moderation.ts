/** A request about a published text, and what the publisher decided: kept in public, whoever asked is not named. */
import { z } from 'astro/zod';
import { languageTag, localised } from './language.ts';
import { partialDate } from './partial-date.ts';
import { DECISIONS, REQUEST_KINDS } from './vocabulary.ts';

export const moderation = z.strictObject({
  /** Language of the reasons, when they are given in one only. Absent, the site's first. */
  lang: languageTag.optional(),
  /** `letters/<id>`, `testimonials/<id>`, `incidents/<id>` or `replies/<id>`. */
  target: z
    .string()
    .regex(/^(letters|testimonials|incidents|replies)\/[a-z0-9-]+$/, { error: 'expected:document' }),
  kind: z.enum(REQUEST_KINDS),
  requested: partialDate,
  /** Who decided, by office: "director of publication", "tribunal judiciaire de Paris". Never a private person's name. */
  by: z.string().min(1).max(100),
  decision: z.enum(DECISIONS),
  decided: partialDate.optional(),
  /** Public. A request that is still open may have none. */
  reasons: localised.optional(),
  example: z.boolean().default(false),
  draft: z.boolean().default(false),
});
export type ModerationFields = z.infer<typeof moderation>;
