/**
 * What one social picture shows: plain data, written by the editions that know the record. Every string is text in the
 * card's language, never markup; the engine cleans and fits it, so a caller need not shorten anything.
 */

/** Which composition draws the card; each has one entry in `compositions/registry.ts`. */
export type CardKind =
  'letter' | 'testimonial' | 'incident' | 'provider' | 'reply' | 'quotation' | 'claim' | 'page';

/** A person or body at one end of a letter. */
export interface Correspondent {
  name: string;
  /** What they are: « directeur technique », « hébergeur ». */
  role?: string;
}

/** One figure or date with its word, such as « Durée » and « 3 h 20 ». An incident's first and last are its ends. */
export interface Fact {
  label: string;
  value: string;
}

export interface Card {
  kind: CardKind;
  /** BCP 47 tag of the text. */
  language: string;
  /** The name of the site. */
  site: string;
  provider?: string;
  /** The word for the kind: « Lettre ouverte ». */
  kindLabel: string;
  title: string;
  /** Who writes, and to whom. */
  line?: { from: Correspondent; to?: Correspondent };
  /** The date as a label, with its own precision: « novembre 2017 ». */
  date?: string;
  /** How it stands, in words: « sans réponse depuis 1 234 jours au 21 nov. 2026 ». */
  state?: string;
  /** A sentence or two: the words quoted by a testimonial, what a reply or a page says. */
  summary?: string;
  facts?: readonly Fact[];
  /** The mark of an invented document: « Exemple ». It is drawn framed, so that nobody takes it for a fact. */
  example?: string;
  /** What the picture says, for those who do not see it. It is not drawn. */
  alt: string;
}
