import { z } from 'astro/zod';
import { element } from '../tree.ts';
import { words } from './attributes.ts';
import { defineComponent } from './component.ts';

export const redacted = defineComponent({
  name: 'Redacted',
  purpose:
    'The visible mark of words left out. The words themselves are never in the file: what is hidden can be found.',
  placement: 'inline',
  holds: 'nothing',
  attributes: z.strictObject({ reason: words(120).optional() }),
  page: ({ attributes: { reason } }, { words }) =>
    element('span', { className: ['redacted'] }, [`[${words.redacted(reason)}]`]),
  plain: ({ attributes: { reason } }, { words }) => `[${words.redacted(reason)}]`,
  examples: [
    {
      mdx: 'Mon numéro de client est le <Redacted reason="donnée personnelle" />, écrit deux fois.',
      means: 'A number was there; the reader sees that, and why it is not.',
      says: ['caviardé', 'donnée personnelle', 'écrit deux fois'],
    },
    { mdx: 'Signé <Redacted />.', means: 'A name was there.', says: ['[caviardé].'] },
  ],
});
