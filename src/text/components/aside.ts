import { z } from 'astro/zod';
import { element } from '../tree.ts';
import { words } from './attributes.ts';
import { defineComponent } from './component.ts';
import { stacked } from './credit.ts';

export const aside = defineComponent({
  name: 'Aside',
  purpose: 'A note of the editor inside somebody else’s text.',
  placement: 'block',
  holds: 'text',
  attributes: z.strictObject({ title: words().optional() }),
  // A note and not an `aside`: that landmark must not stand inside the main text (WAI-ARIA, "complementary").
  page: ({ attributes: { title }, children }, { words }) =>
    element('div', { className: ['editor-note'], role: 'note' }, [
      element('p', { className: ['label'] }, [element('strong', {}, [title ?? words.editorNote])]),
      ...children,
    ]),
  feed: ({ attributes: { title }, children }, { words }) =>
    element('blockquote', {}, [
      element('p', {}, [element('strong', {}, [title ?? words.editorNote])]),
      ...children,
    ]),
  plain: ({ attributes: { title }, inner }, { words }) => stacked(`[${title ?? words.editorNote}]`, inner),
  examples: [
    {
      mdx: '<Aside>\n\nLe nom a été retiré à la demande de la personne.\n\n</Aside>',
      means: 'The editor says what was changed.',
      says: ['Note de la rédaction', 'Le nom a été retiré'],
    },
    {
      mdx: '<Aside title="Rappel">Lu le 3 mai.</Aside>',
      means: 'With its own title.',
      says: ['Rappel', 'Lu le 3 mai.'],
    },
  ],
});
