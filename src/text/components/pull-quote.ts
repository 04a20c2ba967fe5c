import { z } from 'astro/zod';
import { element } from '../tree.ts';
import { language, source, words } from './attributes.ts';
import { defineComponent } from './component.ts';
import { creditNodes, creditPlain, quoted, stacked } from './credit.ts';

export const pullQuote = defineComponent({
  name: 'PullQuote',
  purpose: 'A sentence of the text set large, so that it is remembered.',
  placement: 'block',
  holds: 'text',
  attributes: z.strictObject({
    by: words().optional(),
    source: source.optional(),
    lang: language.optional(),
  }),
  anchor: 'q',
  page: ({ attributes: { by, source, lang }, anchor, children }, context) => {
    const credit = creditNodes({ by, sources: source }, context);
    return element('figure', { className: ['pull-quote'], id: anchor }, [
      element('blockquote', { lang }, children),
      credit && element('figcaption', {}, credit),
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
    { mdx: '<PullQuote>Et rien.</PullQuote>', means: 'One line, nobody named.', says: ['Et rien.'] },
  ],
});
