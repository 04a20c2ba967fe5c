/** The kinds of literal attributes. Their errors are codes for the dictionaries of problems. */
import { z } from 'astro/zod';
import { languageTag } from '../../domain/language.ts';
import { isPartialDateFault, toPartialDate } from '../../domain/partial-date.ts';

export const words = (longest = 300) =>
  z
    .string()
    .min(1, { error: 'expected:not-empty' })
    .max(longest, { error: `expected:at-most:${longest}` });

export const oneOf = <const Terms extends readonly [string, ...string[]]>(terms: Terms) =>
  z.enum(terms, { error: `expected:${terms.join(' | ')}` });

/** A partial date as the record writes them: 2017-11-09, 2017-11, 2017-06~. */
export const date = z.string().superRefine((value, context) => {
  const read = toPartialDate(value);
  if (!isPartialDateFault(read)) return;
  context.addIssue({ code: 'custom', message: 'expected:date', params: { rule: 'wrong-date', ...read } });
});

export const identifier = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'expected:identifier' });

/**
 * The end of the address of a page of its own, to share what stands between the tags: `trois-jours` gives `…/citation-trois-jours/`. A
 * name of the writer's, because networks keep addresses for ever, and an anchor made of words goes when its words are corrected.
 * Written alone it would read `yes`, which names nothing.
 */
export const share = z
  .string()
  .regex(/^(?!yes$)[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected:share' })
  .max(60, { error: 'expected:at-most:60' });

/** One source of the document. */
export const source = identifier;
/** Several, with spaces or commas between. */
export const sources = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*(?:[ ,]+[a-z0-9][a-z0-9-]*)*$/, { error: 'expected:identifier' });
export const sourceList = (attribute: string | undefined): string[] => attribute?.split(/[ ,]+/) ?? [];

/** Written alone, `verbatim`, or `verbatim="yes"`. */
export const flag = oneOf(['yes']);

/** Checked by the dialect, which knows addresses of pictures. */
export const picture = z.string();

/** The language of words in another language than the document's. */
export const language = languageTag;
