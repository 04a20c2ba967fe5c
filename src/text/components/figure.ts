import { z } from 'astro/zod';
import { element } from '../tree.ts';
import { picture, words } from './attributes.ts';
import { defineComponent } from './component.ts';
import { stacked } from './credit.ts';
import { pictureOf } from './picture-nodes.ts';

export const figure = defineComponent({
  name: 'Figure',
  purpose: 'A picture with its caption.',
  placement: 'block',
  holds: 'nothing',
  attributes: z.strictObject({ src: picture, alt: words(1000), caption: words(1000).optional() }),
  page: ({ attributes: { src, alt, caption } }, context) =>
    element('figure', { className: ['figure'] }, [
      pictureOf(src, alt, context),
      caption === undefined ? undefined : element('figcaption', {}, [caption]),
    ]),
  plain: ({ attributes: { alt, caption } }, { words }) => stacked(`[${words.picture(alt)}]`, caption),
  examples: [
    {
      mdx: '<Figure src="./salle.png" alt="Une salle de serveurs dans le noir" caption="La salle, à 7 heures" />',
      means: 'A picture, described for those who do not see it.',
      says: ['La salle, à 7 heures', 'Une salle de serveurs dans le noir'],
    },
  ],
});
