import { z } from 'astro/zod';
import { CHANNELS } from '../../domain/vocabulary.ts';
import { element } from '../tree.ts';
import { date, language, oneOf, words } from './attributes.ts';
import { defineComponent } from './component.ts';
import { creditNodes, creditPlain, quoted, stacked } from './credit.ts';

export const exchange = defineComponent({
  name: 'Exchange',
  purpose: 'Messages that went to and fro, in their order.',
  placement: 'block',
  holds: 'messages',
  attributes: z.strictObject({}),
  page: ({ children }, { words }) =>
    element('ol', { className: ['exchange'], ariaLabel: words.exchange }, children),
  feed: ({ children }) => element('ol', {}, children),
  plain: ({ inner }) => inner,
  examples: [
    {
      mdx: [
        '<Exchange>',
        '<Message from="Moi" at="2017-11-09" channel="e-mail">',
        'Mon site est en panne ?',
        '</Message>',
        '<Message from="Le support" role="niveau 1" lang="en">',
        'No.',
        '</Message>',
        '</Exchange>',
      ].join('\n'),
      means: 'A question by e-mail, and an answer in English.',
      says: ['Moi', 'courriel', 'Mon site est en panne', 'Le support', 'niveau 1', 'No.'],
    },
  ],
});

export const message = defineComponent({
  name: 'Message',
  purpose: 'One message of an exchange.',
  placement: 'block',
  holds: 'text',
  within: 'Exchange',
  attributes: z.strictObject({
    from: words(),
    role: words().optional(),
    at: date.optional(),
    channel: oneOf(CHANNELS).optional(),
    lang: language.optional(),
  }),
  anchor: 'message',
  page: ({ attributes: { from, role, at, channel, lang }, anchor, children }, context) => {
    const more = [channel && context.words.channel[channel]];
    const rest = creditNodes({ role, date: at, more }, context);
    return element('li', { className: ['message'], id: anchor }, [
      element('p', { className: ['label'] }, [
        element('span', { className: ['speaker'] }, [from]),
        ...(rest ? [' (', ...rest, ')'] : []),
      ]),
      element('blockquote', { lang }, children),
    ]);
  },
  plain: ({ attributes: { from, role, at, channel }, inner }, context) => {
    const more = [channel && context.words.channel[channel]];
    return stacked(
      `${creditPlain({ by: from, role, date: at, more }, context)}${context.words.colon.trimEnd()}`,
      quoted(inner),
    );
  },
  examples: [
    {
      mdx: '<Exchange>\n<Message from="Moi">\nAllô\n</Message>\n</Exchange>',
      means: 'A message that nobody answered.',
      says: ['Moi', 'Allô'],
    },
  ],
});
