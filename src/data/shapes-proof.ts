/** Shapes of what proves and supports a text: evidence with its digests, who signed. */
import { z } from 'astro/zod';
import { fingerprint, visibility } from '../domain/evidence.ts';
import { signature } from '../domain/signature.ts';

const proof = { visible: visibility, sha256: fingerprint.optional(), picture: z.url().optional() };
export const exhibits = z.array(
  z.strictObject({
    url: z.url(),
    number: z.number(),
    caption: z.string(),
    description: z.string().optional(),
    date: z.string().optional(),
    sources: z.array(z.string()),
    ...proof,
  }),
);
export const attachments = z.array(
  z.strictObject({ title: z.string(), ...proof, sources: z.array(z.string()) }),
);

export const signatories = z.strictObject({
  persons: z.number(),
  organisations: z.number(),
  withdrawn: z.number(),
  list: z.array(
    z.strictObject({
      number: z.number(),
      ...(({ name, kind, capacity, signed, textVersion, verified, status, example }) => ({
        name,
        kind,
        capacity,
        signed: signed.optional(),
        textVersion,
        verified,
        status,
        example,
      }))(signature.shape),
    }),
  ),
});
