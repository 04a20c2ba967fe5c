import { z } from 'astro/zod';
import { SOURCE_ACCESS } from '../../domain/vocabulary.ts';
import { element } from '../tree.ts';
import { date, oneOf, picture, source, words } from './attributes.ts';
import { defineComponent, type Use } from './component.ts';
import { creditNodes, creditPlain, stacked } from './credit.ts';
import { pictureOf } from './picture-nodes.ts';

const attributes = z.strictObject({
  caption: words(1000),
  src: picture.optional(),
  alt: words(1000).optional(),
  date: date.optional(),
  source: source.optional(),
  access: oneOf(SOURCE_ACCESS).optional(),
});
type Attributes = z.output<typeof attributes>;

const creditOf = ({ date, source, access }: Attributes, words: { access: Record<string, string> }) => ({
  date,
  sources: source,
  more: [access && words.access[access]],
});
const labelOf = ({ number = 1 }: Pick<Use, 'number'>, words: { exhibit: (number: number) => string }) =>
  words.exhibit(number);

export const exhibit = defineComponent({
  name: 'Exhibit',
  purpose:
    'A piece of evidence, numbered: a picture of it, or its text between the tags, or only that it was seen.',
  placement: 'block',
  holds: 'text or nothing',
  attributes,
  anchor: 'exhibit',
  page: ({ attributes, anchor, number, children }, context) => {
    const { src, alt, caption } = attributes;
    const credit = creditNodes(creditOf(attributes, context.words), context);
    return element('figure', { className: ['exhibit'], id: anchor }, [
      src === undefined ? undefined : pictureOf(src, alt ?? caption, context),
      ...children,
      element('figcaption', {}, [
        element('strong', {}, [labelOf({ number: number ?? 1 }, context.words)]),
        context.words.colon,
        caption,
        credit && element('span', { className: ['credit'] }, [' — ', ...credit]),
      ]),
    ]);
  },
  plain: ({ attributes, number, inner }, context) => {
    const { src, alt, caption } = attributes;
    const credit = creditPlain(creditOf(attributes, context.words), context);
    const label = `${labelOf({ number: number ?? 1 }, context.words)}${context.words.colon}${caption}`;
    return stacked(
      `[${credit ? `${label} — ${credit}` : label}]`,
      src && alt && `[${context.words.picture(alt)}]`,
      inner,
    );
  },
  examples: [
    {
      mdx: '<Exhibit src="./facture.png" alt="Facture de 12 euros" caption="La facture" date="2017-11-09" source="s1" access="seen-by-editor" />',
      means: 'A scanned invoice that the editor has seen.',
      says: ['Pièce 1', 'La facture', 'vu par la rédaction', 'Facture de 12 euros'],
    },
    {
      mdx: '<Exhibit caption="Extrait du contrat">\n\nLe service est *garanti*.\n\n</Exhibit>',
      means: 'A passage of a contract, as text.',
      says: ['Extrait du contrat', 'garanti'],
    },
  ],
});
