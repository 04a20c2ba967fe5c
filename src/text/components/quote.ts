import { element } from '../tree.ts';
import { date, flag, language, share, source, words } from './attributes.ts';
import { defineComponent } from './component.ts';
import { creditNodes, creditPlain, quoted, stacked } from './credit.ts';
import { ownPage } from './own-page.ts';
import { z } from 'astro/zod';

export const quote = defineComponent({
  name: 'Quote',
  purpose: 'The real words of somebody, who is named.',
  placement: 'block',
  holds: 'text',
  attributes: z.strictObject({
    by: words(),
    role: words().optional(),
    date: date.optional(),
    source: source.optional(),
    verbatim: flag.optional(),
    lang: language.optional(),
    share: share.optional(),
  }),
  anchor: 'q',
  verbatim: ({ verbatim }) => verbatim === 'yes',
  page: ({ attributes: { by, role, date, source, lang, share }, anchor, children }, context) =>
    element('figure', { className: ['quote'], id: anchor }, [
      element('blockquote', { lang }, children),
      element('figcaption', {}, [
        ...(creditNodes({ by, role, date, sources: source }, context) ?? []),
        ownPage(share, context),
      ]),
    ]),
  plain: ({ attributes: { by, role, date, source }, inner }, context) =>
    stacked(quoted(inner), `— ${creditPlain({ by, role, date, sources: source }, context)}`),
  examples: [
    {
      mdx: '<Quote by="Ada Exemple" role="directrice technique" date="2017-11" source="s1">\n\nNous n’avons *rien* vu venir.\n\n</Quote>',
      means: 'What an officer said in November 2017, with the source that reports it.',
      says: ['rien', 'Ada Exemple', 'directrice technique'],
    },
    {
      mdx: '<Quote by="Le support" verbatim lang="en">\n\nIt works :) "really" !\n\n</Quote>',
      means: 'An answer in English, exactly as it was typed.',
      says: ['It works :) "really" !', 'Le support'],
    },
  ],
});
