import { z } from 'astro/zod';
import { element } from '../tree.ts';
import { defineComponent } from './component.ts';

export const refrain = defineComponent({
  name: 'Refrain',
  purpose: 'A sentence that comes back through the text.',
  placement: 'block',
  holds: 'text',
  attributes: z.strictObject({}),
  page: ({ children }) => element('div', { className: ['refrain'] }, children),
  plain: ({ inner }) => inner,
  examples: [
    {
      mdx: '<Refrain>\nEt pendant ce temps, **rien**.\n</Refrain>',
      means: 'The sentence that closes every part of a letter.',
      says: ['Et pendant ce temps,', 'rien'],
    },
  ],
});
