import { z } from 'astro/zod';
import { element } from '../tree.ts';
import { language, source } from './attributes.ts';
import { defineComponent } from './component.ts';
import { creditNodes, creditPlain, quoted, stacked } from './credit.ts';

export const verbatim = defineComponent({
  name: 'Verbatim',
  purpose: 'A passage as it was typed: no spacing corrected, every line break kept.',
  placement: 'block',
  holds: 'text',
  attributes: z.strictObject({ source: source.optional(), lang: language.optional() }),
  anchor: 'q',
  verbatim: () => true,
  page: ({ attributes: { source, lang }, anchor, children }, context) => {
    const credit = creditNodes({ sources: source }, context);
    return element('figure', { className: ['verbatim'], id: anchor }, [
      element('blockquote', { lang }, children),
      credit && element('figcaption', {}, credit),
    ]);
  },
  plain: ({ attributes: { source }, inner }, context) => {
    const credit = creditPlain({ sources: source }, context);
    return stacked(quoted(inner), credit && `— ${credit}`);
  },
  examples: [
    {
      mdx: '<Verbatim source="s1">\n\nBonjour !\nVotre ticket est "fermé".\n\n</Verbatim>',
      means: 'Two lines of a message, with its own spaces and quotation marks.',
      says: ['Bonjour !', 'Votre ticket est "fermé".'],
    },
  ],
});
