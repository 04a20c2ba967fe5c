/**
 * One customer's account. The date of the experience stands beside the date of publication, and how it was checked:
 * French consumer code, art. L111-7-2 and D111-17.
 */
import { z } from 'astro/zod';
import { attribution } from './attribution.ts';
import { documentFields } from './document.ts';
import { partialDate } from './partial-date.ts';
import { EXPERIENCES, ISSUES, VERIFICATIONS } from './vocabulary.ts';

export const testimonial = z.strictObject({
  ...documentFields,
  author: attribution,
  provider: z.string(),
  service: z.string().min(1).optional(),
  /** When it happened to the author. */
  experienced: partialDate,
  experience: z.enum(EXPERIENCES),
  issues: z.array(z.enum(ISSUES)).default([]),
  verified: z
    .strictObject({
      how: z.enum(VERIFICATIONS),
      words: z.string().min(1).max(300).optional(),
      at: partialDate.optional(),
    })
    .default({ how: 'none' }),
  incident: z.string().optional(),
  letter: z.string().optional(),
});
export type TestimonialFields = z.infer<typeof testimonial>;
