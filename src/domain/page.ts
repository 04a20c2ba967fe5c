/** The owner's own page: about, legal notice, right of reply, how we publish. The only MDX that may use any component. */
import { z } from 'astro/zod';
import { allowance } from './allowance.ts';
import { formerId } from './document.ts';
import { languageTag } from './language.ts';
import { partialDate } from './partial-date.ts';
import { PAGE_ROLES } from './vocabulary.ts';

export const page = z.strictObject({
  title: z.string().min(1).max(200),
  lang: languageTag.optional(),
  summary: z.string().min(1).max(600).optional(),
  /** What the page is for; the engine links the ones the law asks for from every page. */
  role: z.enum(PAGE_ROLES).default('other'),
  updated: partialDate.optional(),
  translationOf: z.string().optional(),
  redirectFrom: z.array(formerId).default([]),
  draft: z.boolean().default(false),
  allowed: z.array(allowance).default([]),
});
export type PageFields = z.infer<typeof page>;
