/** `site.yaml`: the publication itself. What the law asks a publisher to say is required here (LCEN art. 1-1). */
import { z } from 'astro/zod';
import { CLOCK_PRESETS } from './clock.ts';
import { clockRule } from './clock-rule.ts';
import { languageTag, localised } from './language.ts';
import { webAddress } from './web-address.ts';

export const site = z.strictObject({
  title: localised,
  description: localised,
  /** Where the site will be published, with https and no path: `https://lettres.example`. */
  url: webAddress,
  /** The folder of the address when it is not the root: `/cahiers/`. */
  base: z
    .string()
    .regex(/^\/([\w-]+\/)*$/, { error: 'expected:base' })
    .default('/'),
  /** The first is the default and has no prefix in addresses. */
  languages: z.array(languageTag).min(1),
  /** IANA zone of dates that carry none. */
  zone: z.string().default('Europe/Paris'),
  publisher: z.strictObject({
    name: z.string().min(1),
    /** Directeur de la publication. */
    director: z.string().min(1),
    contact: z.string().min(1).optional(),
    url: webAddress.optional(),
    fediverse: z.string().optional(),
  }),
  host: z.strictObject({ name: z.string().min(1), address: z.string().min(1), phone: z.string().optional() }),
  /** Where a provider writes to answer; shown on every letter. */
  replies: z.strictObject({ contact: z.string().min(1), words: localised.optional() }),
  /** Days without an answer before a letter is overdue, and long overdue. */
  clock: clockRule.default({ ...CLOCK_PRESETS.default, preset: 'default' }),
  /** The same of questions in public; absent, that of letters. */
  questionClock: clockRule.optional(),
  licence: z.strictObject({ name: z.string(), url: webAddress.optional() }).optional(),
  /** WebSub hub that the owner tells of each publication: the feeds name it. Nothing here ever asks it for anything. */
  hub: webAddress.optional(),
  /** Year in which the domain was the publisher's: makes the permanent `tag:` identities of feeds (RFC 4151). */
  since: z.number().int().min(1990).max(2100),
});
export type SiteFields = z.infer<typeof site>;
