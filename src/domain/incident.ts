/**
 * An incident or a course of events: facts in small typed entries, each with its sources; the story is the body.
 * Conflicting values are kept side by side, what is inferred says so, and nothing is rounded to fit.
 */
import { z } from 'astro/zod';
import { documentFields } from './document.ts';
import {
  communication,
  doubt,
  event,
  figure,
  question,
  scope,
  statusService,
  words,
} from './incident-entries.ts';
import { partialDate } from './partial-date.ts';
import { sourceIds } from './source.ts';
import {
  ACCEPTANCES, CAUSE_KINDS, INCIDENT_KINDS, INCIDENT_STATES, ISSUES, POLARITIES, POST_MORTEM_STATES, PROMISE_STATES,
  REMEDY_KINDS,
} from './vocabulary.ts'; // prettier-ignore
import { isZone } from './zone.ts';

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
  zone: z.string().refine(isZone, { error: 'expected:zone' }).optional(),
  state: z.enum(INCIDENT_STATES).default('unknown'),
  scopes: z.array(scope).default([]),
  events: z.array(event).default([]),
  communications: z.array(communication).default([]),
  statusService: z.array(statusService).default([]),
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
