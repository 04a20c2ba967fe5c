import { z } from 'astro/zod';
import { fingerprint, shortFingerprint } from '../../domain/evidence.ts';
import { EXHIBIT_VISIBILITIES, SOURCE_ACCESS, type ExhibitVisibility } from '../../domain/vocabulary.ts';
import type { EditionContext } from '../editions/edition.ts';
import { element } from '../tree.ts';
import { date, oneOf, picture, source, words } from './attributes.ts';
import { defineComponent, type Use } from './component.ts';
import { creditNodes, creditPlain, stacked } from './credit.ts';
import { pictureOf } from './picture-nodes.ts';

const attributes = z
  .strictObject({
    caption: words(1000),
    src: picture.optional(),
    alt: words(1000).optional(),
    date: date.optional(),
    source: source.optional(),
    access: oneOf(SOURCE_ACCESS).optional(),
    /** Who may see the piece; what is not public is described, proved by its digest, and never published. */
    visible: oneOf(EXHIBIT_VISIBILITIES).optional(),
    sha256: fingerprint.optional(),
  })
  // What nobody sees must at least be provable.
  .refine(({ visible, src, sha256 }) => !isWithheld(visible) || src !== undefined || sha256 !== undefined, {
    path: ['sha256'],
    error: 'expected:fingerprint',
  });
type Attributes = z.output<typeof attributes>;

function isWithheld(visible: ExhibitVisibility | undefined): visible is Exclude<ExhibitVisibility, 'public'> {
  return visible !== undefined && visible !== 'public';
}

/** The digest of the file beside the text, else the one that is declared. */
const digestOf = ({ src, sha256 }: Attributes, context: EditionContext): string | undefined =>
  (src === undefined ? undefined : context.fingerprint?.(src)) ?? sha256;

/** "Evidence not published, kept by the publisher: an invoice of 12 euros". */
function withheldWords({ visible, alt }: Attributes, { words }: EditionContext): string | undefined {
  if (!isWithheld(visible)) return undefined;
  return alt ? `${words.withheld[visible]}${words.colon}${alt}` : words.withheld[visible];
}

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
    const withheld = withheldWords(attributes, context);
    const digest = digestOf(attributes, context);
    return element('figure', { className: ['exhibit'], id: anchor }, [
      withheld === undefined ? undefined : element('p', { className: ['withheld'] }, [withheld]),
      src === undefined || withheld !== undefined ? undefined : pictureOf(src, alt ?? caption, context),
      ...children,
      element('figcaption', {}, [
        element('strong', {}, [labelOf({ number: number ?? 1 }, context.words)]),
        context.words.colon,
        caption,
        credit && element('span', { className: ['credit'] }, [' — ', ...credit]),
        digest === undefined ? undefined : element('br', {}),
        digest === undefined
          ? undefined
          : element('span', { className: ['fingerprint'] }, [
              `${context.words.fingerprint}${context.words.colon}`,
              element('code', {}, [`${shortFingerprint(digest)}…`]),
            ]),
      ]),
    ]);
  },
  plain: ({ attributes, number, inner }, context) => {
    const { src, alt, caption } = attributes;
    const credit = creditPlain(creditOf(attributes, context.words), context);
    const label = `${labelOf({ number: number ?? 1 }, context.words)}${context.words.colon}${caption}`;
    const withheld = withheldWords(attributes, context);
    const digest = digestOf(attributes, context);
    return stacked(
      `[${credit ? `${label} — ${credit}` : label}]`,
      withheld === undefined ? src && alt && `[${context.words.picture(alt)}]` : `[${withheld}]`,
      digest && `[${context.words.fingerprint}${context.words.colon}${digest}]`,
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
      mdx: `<Exhibit caption="Le courrier reçu" alt="Une lettre de deux pages" visible="kept" sha256="${'0123456789abcdef'.repeat(4)}" />`,
      means: 'A letter that its publisher keeps: described and provable, not shown.',
      says: ['Le courrier reçu', 'gardée par l’éditeur', 'Une lettre de deux pages', '0123456789ab'],
    },
    {
      mdx: '<Exhibit caption="Extrait du contrat">\n\nLe service est *garanti*.\n\n</Exhibit>',
      means: 'A passage of a contract, as text.',
      says: ['Extrait du contrat', 'garanti'],
    },
  ],
});
