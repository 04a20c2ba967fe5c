/**
 * An incident or a course of events: facts in small typed entries, each with its sources; the story is the body.
 * Conflicting values are kept side by side, what is inferred says so, and nothing is rounded to fit.
 */
import { z } from 'astro/zod';
import { documentFields } from './document.ts';
import { partialDate } from './partial-date.ts';
import { sourceIds } from './source.ts';
import {
  ACCEPTANCES, ANSWER_STATES, CAUSE_KINDS, CHANNELS, CONTENTS, DETAILS, EVENT_KINDS, INCIDENT_KINDS, INCIDENT_STATES,
  ISSUES, POLARITIES, POST_MORTEM_STATES, PROMISE_STATES, REMEDY_KINDS, SPEAKER_ROLES, TEMPERATURES,
} from './vocabulary.ts'; // prettier-ignore

const words = z.string().min(1).max(2000);

/** How sure a dated entry is, beyond the qualifier of its date. */
const doubt = {
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

export const incident = z.strictObject({
  ...documentFields,
  kind: z.enum(INCIDENT_KINDS).default('incident'),
  provider: z.string(),
  services: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(300),
        affected: z.boolean().default(true),
        sources: sourceIds,
      }),
    )
    .default([]),
  issues: z.array(z.enum(ISSUES)).default([]),
  /** IANA zone of dates that carry none: `Europe/Paris`. Absent, the site's. */
  zone: z.string().optional(),
  state: z.enum(INCIDENT_STATES).default('unknown'),
  scopes: z.array(scope).default([]),
  events: z.array(event).default([]),
  communications: z.array(communication).default([]),
  questions: z.array(question).default([]),
  causes: z
    .array(
      z.strictObject({
        kind: z.enum(CAUSE_KINDS),
        words,
        scope: z.string().optional(),
        by: z.string().max(200).optional(),
        sources: sourceIds,
      }),
    )
    .default([]),
  figures: z.array(figure).default([]),
  promises: z
    .array(
      z.strictObject({
        by: z.string().max(200).optional(),
        words,
        at: partialDate.optional(),
        state: z.enum(PROMISE_STATES).default('no-news'),
        stateAt: partialDate.optional(),
        sources: sourceIds,
      }),
    )
    .default([]),
  remedies: z
    .array(
      z.strictObject({
        kind: z.enum(REMEDY_KINDS),
        words,
        at: partialDate.optional(),
        amount: z.string().max(100).optional(),
        cost: z.string().max(200).optional(),
        accepted: z.enum(ACCEPTANCES).default('unknown'),
        sources: sourceIds,
        ...doubt,
      }),
    )
    .default([]),
  affected: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        provider: z.string().optional(),
        words: words.optional(),
        sources: sourceIds,
      }),
    )
    .default([]),
  conflicts: z
    .array(
      z.strictObject({
        what: z.string().min(1).max(300),
        values: z.array(z.strictObject({ value: z.string().min(1).max(300), sources: sourceIds })).min(2),
      }),
    )
    .default([]),
  reception: z
    .array(
      z.strictObject({
        by: z.string().min(1).max(200),
        words,
        polarity: z.enum(POLARITIES).default('neutral'),
        sources: sourceIds,
      }),
    )
    .default([]),
  postMortem: z
    .strictObject({
      state: z.enum(POST_MORTEM_STATES),
      at: partialDate.optional(),
      words: words.optional(),
      sources: sourceIds,
    })
    .optional(),
});
export type IncidentFields = z.infer<typeof incident>;
