import { z } from 'astro/zod';
import { element } from '../tree.ts';
import { date, oneOf, words } from './attributes.ts';
import { defineComponent } from './component.ts';
import { stacked, timeOf } from './credit.ts';

/** Where an asked date goes in the dictionary's phrase. */
const SLOT = '\u0000';

export const question = defineComponent({
  name: 'Question',
  purpose: 'A question that was put to somebody, and whether it got an answer.',
  placement: 'block',
  holds: 'text',
  attributes: z.strictObject({
    to: words().optional(),
    asked: date.optional(),
    answered: oneOf(['yes', 'partly', 'no']).optional(),
  }),
  anchor: 'question',
  page: ({ attributes: { to, asked, answered }, anchor, children }, context) => {
    const { words } = context;
    const [before, after] = words.asked(SLOT).split(SLOT);
    return element('div', { className: ['question'], id: anchor }, [
      element('p', { className: ['label'] }, [
        element('strong', {}, [words.question(to)]),
        ...(asked === undefined ? [] : [`, ${before ?? ''}`, timeOf(asked, context), after || undefined]),
        answered && `, ${words.answered[answered]}`,
      ]),
      ...children,
    ]);
  },
  plain: ({ attributes: { to, asked, answered }, inner }, { words, dateLabel }) => {
    const label = [
      words.question(to),
      asked && words.asked(dateLabel(asked)),
      answered && words.answered[answered],
    ];
    return stacked(`[${label.filter(Boolean).join(', ')}]`, inner);
  },
  examples: [
    {
      mdx: '<Question to="l’hébergeur" asked="2017-11-10" answered="no">\n\nPourquoi la page d’état était-elle en panne ?\n\n</Question>',
      means: 'Asked on a day, still open.',
      says: ['Question à l’hébergeur', 'sans réponse', 'Pourquoi la page d’état'],
    },
  ],
});
