import { z } from 'astro/zod';
import type { TextWords } from '../../i18n/text-words.ts';
import { element } from '../tree.ts';
import { identifier, oneOf, share, sources, words } from './attributes.ts';
import { defineComponent } from './component.ts';
import { creditPlain, sourceCalls, stacked } from './credit.ts';
import { ownPage } from './own-page.ts';

/** From "somebody says so" to "nobody maintains it". */
export const CLAIM_STATUSES = [
  'stated',
  'documented',
  'corroborated',
  'admitted',
  'disputed',
  'refuted',
  'retracted',
] as const satisfies readonly (keyof TextWords['claim'])[];

export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const claim = defineComponent({
  name: 'Claim',
  purpose: 'A statement of fact with how far it is established, who makes it and what it rests on.',
  placement: 'block',
  holds: 'text',
  attributes: z.strictObject({
    status: oneOf(CLAIM_STATUSES),
    by: words().optional(),
    sources: sources.optional(),
    id: identifier.optional(),
    /** Identifiers of claims of the same text that say the opposite; saying it at one of them is enough. */
    contradicts: sources.optional(),
    share: share.optional(),
  }),
  anchor: 'claim',
  page: ({ attributes: { status, by, sources, share }, anchor, children }, context) =>
    element('div', { className: ['claim', `claim-${status}`], id: anchor }, [
      element('p', { className: ['label'] }, [
        element('strong', {}, [context.words.claim[status]]),
        by && `, ${context.words.according(by)}`,
        ...sourceCalls(sources, context),
        ownPage(share, context),
      ]),
      ...children,
    ]),
  plain: ({ attributes: { status, by, sources }, inner }, context) => {
    const says = by && context.words.according(by);
    return stacked(
      `[${creditPlain({ more: [context.words.claim[status], says], sources }, context)}]`,
      inner,
    );
  },
  examples: [
    {
      mdx: '<Claim status="disputed" by="la cliente" sources="s1, s2" id="procedure">\n\nLa procédure n’a jamais été reçue.\n\n</Claim>',
      means: 'One side says so, the other denies it; two sources.',
      says: ['Contesté', 'selon la cliente', 'jamais'],
    },
    {
      mdx: '<Claim status="disputed" by="l’hébergeur" id="donnee">La procédure a été donnée.</Claim>\n\n<Claim status="disputed" by="la cliente" contradicts="donnee">Elle n’est jamais arrivée.</Claim>',
      means: 'Two statements that cannot both be true; the page shows them side by side.',
      says: ['selon l’hébergeur', 'donnée', 'jamais arrivée'],
    },
    {
      mdx: '<Claim status="admitted">Le service a été coupé.</Claim>',
      means: 'Admitted.',
      says: ['Reconnu', 'coupé'],
    },
  ],
});
