import type * as v from '../domain/vocabulary.ts';

/** Words that the editions of a text print around what a writer wrote. */

export interface TextWords {
  /** Heading over the footnotes. */
  notes: string;
  /** Label of the arrow that leads back from a note; `again` counts from 2 when a note is called more than once. */
  noteBack: (number: number, again?: number) => string;
  /** Names of regions that scroll. */
  table: (number: number, heading?: string) => string;
  code: (number: number) => string;
  /** Label of the link of a paragraph to itself. */
  passage: string;
  /** Words of the link from a passage to the page that it has of its own. */
  share: string;
  source: (number: number, title: string) => string;
  /** Before a number in plain text. */
  sourceShort: (number: number) => string;
  picture: (description: string) => string;
  redacted: (reason?: string) => string;
  according: (speaker: string) => string;
  exhibit: (number: number) => string;
  /** Said of evidence that is not published. */
  withheld: Record<Exclude<v.ExhibitVisibility, 'public'>, string>;
  /** Label of the digest of an original. */
  fingerprint: string;
  exchange: string;
  editorNote: string;
  /** "A table: cell" and the like: what stands between a label and its words. */
  colon: string;
  question: (to?: string) => string;
  asked: (date: string) => string;
  answered: Record<'yes' | 'partly' | 'no', string>;
  claim: Record<
    'stated' | 'documented' | 'corroborated' | 'admitted' | 'disputed' | 'refuted' | 'retracted',
    string
  >;
  access: Record<(typeof v.SOURCE_ACCESS)[number], string>;
  channel: Record<(typeof v.CHANNELS)[number], string>;
  quotation: { open: string; close: string };
}
