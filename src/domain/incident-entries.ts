/** The dated entries of an incident: its scopes, events, statements, questions, figures, and what its status service did. */
import { z } from 'astro/zod';
import { partialDate } from './partial-date.ts';
import { sourceIds } from './source.ts';
import {
  ANSWER_STATES, CHANNELS, CONTENTS, DETAILS, EVENT_KINDS, POLARITIES, SPEAKER_ROLES, STATUS_SERVICE_STATES, TEMPERATURES,
} from './vocabulary.ts'; // prettier-ignore

export const words = z.string().min(1).max(2000);

/** How sure a dated entry is, beyond the qualifier of its date. */
export const doubt = {
  /** Worked out by the editor, and how: "the article says 'last Thursday'". */
  inferred: z.string().min(1).max(500).optional(),
  /** What speaks against it, or what is not known. */
  uncertain: z.string().min(1).max(500).optional(),
  /** The source gives an hour without a zone; the document's zone was taken. */
  zoneAssumed: z.boolean().default(false),
};

export const speaker = z.strictObject({
  name: z.string().min(1).max(200).optional(),
  office: z.string().min(1).max(200).optional(),
  role: z.enum(SPEAKER_ROLES),
});

export const scope = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'expected:identifier' }),
  name: z.string().min(1).max(200),
  /** Absent: not known. The events say what happened; these say between when and when. */
  started: partialDate.optional(),
  ended: partialDate.optional(),
  sources: sourceIds,
  ...doubt,
});

export const event = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'expected:identifier' })
    .optional(),
  at: partialDate,
  kind: z.enum(EVENT_KINDS),
  scope: z.string().optional(),
  words,
  speaker: speaker.optional(),
  polarity: z.enum(POLARITIES).default('neutral'),
  sources: sourceIds,
  ...doubt,
});

export const communication = z.strictObject({
  at: partialDate,
  speaker,
  channel: z.enum(CHANNELS),
  /** Hot: while it burns; cold: once it is over. */
  temperature: z.enum(TEMPERATURES),
  detail: z.enum(DETAILS).optional(),
  contains: z.array(z.enum(CONTENTS)).default([]),
  scope: z.string().optional(),
  words,
  sources: sourceIds,
  ...doubt,
});

export const question = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'expected:identifier' }),
  by: z.string().min(1).max(200),
  words,
  asked: partialDate.optional(),
  sources: sourceIds,
  answer: z
    .strictObject({
      state: z.enum(ANSWER_STATES),
      at: partialDate.optional(),
      words: words.optional(),
      sources: sourceIds,
      ...doubt,
    })
    .default({ state: 'open', sources: [], zoneAssumed: false }),
  ...doubt,
});

export const figure = z.strictObject({
  what: z.string().min(1).max(300),
  value: z.union([
    z.number(),
    z.string().min(1).max(100),
    z.array(z.union([z.number(), z.string().min(1).max(100)])),
  ]),
  /** Of how many in all. */
  of: z.number().optional(),
  unit: z.string().min(1).max(40).optional(),
  about: z.boolean().default(false),
  bound: z.enum(['lower', 'upper']).optional(),
  scope: z.string().optional(),
  sources: sourceIds,
});

/** Whether the service that announces incidents was itself there. Absent: not known. */
export const statusService = z.strictObject({
  state: z.enum(STATUS_SERVICE_STATES),
  /** When: a moment, or from one to another. */
  at: partialDate.optional(),
  words: words.optional(),
  sources: sourceIds,
  ...doubt,
});
