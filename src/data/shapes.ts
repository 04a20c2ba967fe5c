/** What is published of each kind of document: the fields of its file but those of the workshop, and what the record adds. */
import { z } from 'astro/zod';
import type { ResponseState } from '../domain/clock.ts';
import { incident } from '../domain/incident.ts';
import { letter } from '../domain/letter.ts';
import { partialDate } from '../domain/partial-date.ts';
import { provider } from '../domain/provider.ts';
import { reply } from '../domain/reply.ts';
import { testimonial } from '../domain/testimonial.ts';
import { CLAIM_STATUSES } from '../text/components/claim.ts';
import { attachments, exhibits, signatories } from './shapes-proof.ts';

/** Fields that tell how a text is kept, not what it says; `allowed` names private data, which must not leave. */
export const UNPUBLISHED = [
  'lang',
  'draft',
  'redirectFrom',
  'prominence',
  'withdrawn',
  'allowed',
  'uid',
] as const;

const STATES = [
  'not-sent',
  'awaiting',
  'overdue',
  'long-overdue',
  'answered',
  'declined',
] as const satisfies readonly ResponseState[];

const licence = z.strictObject({ name: z.string(), url: z.url().optional() });

const envelope = {
  $schema: z.url(),
  id: z.string(),
  uid: z.string().startsWith('tag:'),
  url: z.url(),
  data: z.url(),
  language: z.string(),
  text: z.strictObject({ plain: z.string(), html: z.string() }),
  licence: licence.optional(),
};

const about = z.array(z.strictObject({ id: z.string(), name: z.string(), url: z.url() }));
const claims = z.array(
  z.strictObject({
    url: z.url(),
    status: z.enum(CLAIM_STATUSES),
    by: z.string().optional(),
    sources: z.array(z.string()),
    words: z.string(),
    contradicts: z.array(z.url()),
  }),
);
const ofDocument = {
  ...envelope,
  about,
  replies: z.array(z.url()),
  claims,
  exhibits,
  staleSince: partialDate.optional(),
};

const response = z.strictObject({
  state: z.enum(STATES),
  asOf: z.iso.date(),
  counting: z.enum(['calendar', 'working']),
  days: z.strictObject({ min: z.number(), max: z.number(), about: z.boolean() }).optional(),
});

/** The fields of a file that are published. */
function fieldsOf(shape: z.ZodObject): Record<string, z.core.$ZodType> {
  return Object.fromEntries(
    Object.entries(shape.shape).filter(([name]) => !(UNPUBLISHED as readonly string[]).includes(name)),
  );
}

const { kind: nature, ...incidentFields } = fieldsOf(incident);

export const shapes = {
  letter: z.strictObject({
    kind: z.literal('letter'),
    ...ofDocument,
    ...fieldsOf(letter),
    attachments,
    signatories: signatories.optional(),
    response,
    followedBy: z.array(z.url()).optional(),
  }),
  testimonial: z.strictObject({ kind: z.literal('testimonial'), ...ofDocument, ...fieldsOf(testimonial) }),
  incident: z.strictObject({
    kind: z.literal('incident'),
    ...ofDocument,
    nature: nature!,
    ...incidentFields,
  }),
  reply: z.strictObject({ kind: z.literal('reply'), ...ofDocument, ...fieldsOf(reply) }),
  provider: z.strictObject({
    kind: z.literal('provider'),
    ...envelope,
    ...fieldsOf(provider),
    documents: z.array(z.url()),
  }),
};

/** What stands where a text stood. */
export const tombstone = z.strictObject({
  kind: z.enum(['letter', 'testimonial', 'incident', 'reply']),
  uid: z.string().startsWith('tag:'),
  url: z.url(),
  gone: z.enum(['withdrawn', 'removed']),
  at: partialDate,
  reason: z.string(),
});

const whole = {
  kind: z.literal('record'),
  $schema: z.url(),
  title: z.string(),
  url: z.url(),
  publisher: z.string(),
  asOf: z.iso.date(),
  licence: licence.optional(),
};

/** The whole record, but for the documents, which the schema names. */
export const recordShape = z.strictObject(whole);

/** Names of the lists of the whole record, and what is in each. */
export const LISTS = {
  providers: 'provider',
  letters: 'letter',
  testimonials: 'testimonial',
  incidents: 'incident',
  replies: 'reply',
} as const;
