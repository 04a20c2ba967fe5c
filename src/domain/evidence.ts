/** Evidence: who may see it, and how anybody can prove later that a file is the one that was shown. */
import { z } from 'astro/zod';
import { EXHIBIT_VISIBILITIES } from './vocabulary.ts';

/** SHA-256 of the bytes of the original, before it was scaled and written anew for the page: 64 hexadecimal digits. */
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected:fingerprint' });

export const visibility = z.enum(EXHIBIT_VISIBILITIES);

/** A picture beside the text. */
export const fileBeside = z
  .string()
  .regex(/^\.\/[a-z0-9][a-z0-9_-]*\.(png|jpe?g|webp)$/i, { error: 'expected:picture-beside' });

/** As many digits as a reader compares by eye. The whole stands in the open data. */
export function shortFingerprint(sha256: string): string {
  return sha256.slice(0, 12);
}
