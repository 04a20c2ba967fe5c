/** What the guard of private data looks for, and how a document says that one such value may stand in it. */
import { z } from 'astro/zod';
import { partialDate } from './partial-date.ts';

export const PRIVATE_KINDS = [
  'secret',
  'iban',
  'card',
  'social-security',
  'email',
  'ip',
  'phone',
  'customer-number',
  'postal-address',
] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** One value, as it stands in the document, with the reason for which it may be read by everybody, and since when. */
export const allowance = z.strictObject({
  value: z.string().min(1).max(300),
  rule: z.enum(PRIVATE_KINDS),
  reason: z.string().trim().min(1).max(500),
  at: partialDate,
});
