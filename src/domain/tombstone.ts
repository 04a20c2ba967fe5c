/**
 * What is read of a text that has left the publication: enough to keep its address, its place in feeds and the reason. Every other
 * key is passed over, so that a publisher who must erase may delete the text and the names from the file as well.
 */
import { z } from 'astro/zod';
import { documentFields, withdrawal } from './document.ts';
import { partialDate } from './partial-date.ts';

const { title, lang, uid, published, translationOf, redirectFrom, draft, example } = documentFields;

/** What was told of the text after its publication, each an item of feeds that must be replaced as well. */
const told = z.array(z.object({ at: partialDate })).catch([]);

const dated = z.object({ state: z.string().default('open'), at: partialDate.optional() });

const tombstone = z.object({
  lang,
  uid,
  published,
  translationOf,
  redirectFrom,
  draft,
  example,
  withdrawn: withdrawal,
  corrections: told,
  revisions: told,
  outcome: z.object({ state: z.string(), at: partialDate }).optional().catch(undefined),
  declined: z.object({ at: partialDate }).optional().catch(undefined),
  sent: partialDate.optional().catch(undefined),
  demands: z.array(dated).catch([]),
  promises: z.array(z.object({ state: z.string(), stateAt: partialDate.optional() })).catch([]),
  questions: z.array(z.object({ id: z.string(), answer: dated.default({ state: 'open' }) })).catch([]),
  postMortem: dated.optional().catch(undefined),
  state: z.string().optional().catch(undefined),
  events: z.array(z.object({ kind: z.string(), at: partialDate })).catch([]),
  // In which feeds its item stood. Nothing of these is shown.
  provider: z.string().optional().catch(undefined),
  by: z.object({ provider: z.string().optional() }).optional().catch(undefined),
  providers: z.array(z.string()).catch([]),
  to: z
    .union([z.string(), z.array(z.object({ provider: z.string().optional() }))])
    .optional()
    .catch(undefined),
});

/** A text that was withdrawn keeps its title. */
export const withdrawn = tombstone.extend({ title });
/** A text that was removed keeps nothing that its author wrote. */
export const removed = tombstone;
export type TombstoneFields = z.infer<typeof removed> & { title?: string };
