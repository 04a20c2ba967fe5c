import { z } from 'astro/zod';
import { element } from '../tree.ts';
import { language, share, source, words } from './attributes.ts';
import { defineComponent } from './component.ts';
import { creditNodes, creditPlain, quoted, stacked } from './credit.ts';
import { ownPage } from './own-page.ts';

export const pullQuote = defineComponent({
  name: 'PullQuote',
  purpose: 'A sentence of the text set large, so that it is remembered.',
  placement: 'block',
  holds: 'text',
  attributes: z.strictObject({
    by: words().optional(),
    source: source.optional(),
    lang: language.optional(),
    share: share.optional(),
  }),
  anchor: 'q',
  page: ({ attributes: { by, source, lang, share }, anchor, children }, context) => {
    const page = ownPage(share, context);
    const credit = creditNodes({ by, sources: source }, context);
    return element('figure', { className: ['pull-quote'], id: anchor }, [
      element('blockquote', { lang }, children),
      (credit ?? page) && element('figcaption', {}, [...(credit ?? []), page]),
    ]);
  },
  plain: ({ attributes: { by, source }, inner }, context) => {
    const credit = creditPlain({ by, sources: source }, context);
    return stacked(quoted(inner), credit && `— ${credit}`);
  },
  examples: [
    {
      mdx: '<PullQuote by="La cliente">\nTrois jours sans un mot.\n</PullQuote>',
      means: 'The sentence that the letter turns on.',
      says: ['Trois jours sans un mot.', 'La cliente'],
    },
    {
      mdx: '<PullQuote by="La cliente" share="trois-jours">\nTrois jours sans un mot.\n</PullQuote>',
      means: 'A sentence with a page of its own, whose address ends in `trois-jours`.',
      says: ['Trois jours sans un mot.'],
    },
    { mdx: '<PullQuote>Et rien.</PullQuote>', means: 'One line, nobody named.', says: ['Et rien.'] },
  ],
});
