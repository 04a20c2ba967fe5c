/** Who speaks, writes or is written to: a person, an organisation, a role only, a pseudonym or nobody named. */
import { z } from 'astro/zod';
import { webAddress } from './web-address.ts';

export const attribution = z.strictObject({
  /** As shown. Absent for a role only or an anonymous author. */
  name: z.string().min(1).max(200).optional(),
  /** Capacity or office, as the document gives it: "CTO and co-founder". */
  role: z.string().min(1).max(200).optional(),
  organisation: z.string().min(1).max(200).optional(),
  /** The provider's identifier, when the party is the provider or one of its people. */
  provider: z.string().optional(),
  kind: z.enum(['person', 'organisation', 'role', 'pseudonym', 'anonymous']).default('person'),
  /** Address of the author's own page; shown as a link. */
  url: webAddress.optional(),
  /** `@user@server`, for Mastodon's author line (fediverse:creator). */
  fediverse: z
    .string()
    .regex(/^@[\w.-]+@[\w.-]+$/)
    .optional(),
});
export type Attribution = z.infer<typeof attribution>;

/** One line for a list, a feed or a picture: the name, else the role, else the organisation; '' for an anonymous author. */
export function attributionName(who: Attribution): string {
  return who.name ?? who.role ?? who.organisation ?? '';
}
