/** The statements of fact of a text as a list, those that contradict one another side by side. */
import type { Document } from '../../library/record.ts';
import type { TextClaim } from '../../text/text.ts';
import { sourceMarks, type SourceMark } from './sources.ts';
import type { Mark } from './standing.ts';
import { foreign, type Voice } from './voice.ts';

export const CLAIM_MARKS: Record<TextClaim['status'], Mark> = {
  stated: 'open',
  documented: 'half',
  corroborated: 'done',
  admitted: 'done',
  disputed: 'late',
  refuted: 'refused',
  retracted: 'refused',
};

export interface ClaimEntry {
  /** Where it stands in the text. */
  href: string;
  status: string;
  mark: Mark;
  /** "selon la cliente" */
  by?: string | undefined;
  words: string;
  lang?: string | undefined;
  sources: SourceMark[];
}

export interface ClaimsPart {
  title: string;
  meaning: string;
  /** What a pair is called. */
  contradiction: string;
  /** Words of the links to where claims stand. */
  show: string;
  /** Each contradiction once, in the order of the text. */
  pairs: [ClaimEntry, ClaimEntry][];
  /** Claims that no other contradicts. */
  others: ClaimEntry[];
}

/** Undefined for a text that claims nothing. */
export function claimsPart(voice: Voice, document: Document): ClaimsPart | undefined {
  const { claims } = document.text;
  if (claims.length === 0) return undefined;
  const { documents, reply } = voice.words.views;
  const rank = new Map(claims.map(({ anchor }, index) => [anchor, index]));
  const entry = (claim: TextClaim) => claimEntry(voice, document, claim);
  return {
    title: documents.claims,
    meaning: documents.claimsMeaning,
    contradiction: documents.contradiction,
    show: reply.showPassage,
    pairs: claims.flatMap((claim, index) =>
      claim.contradicts
        .map((other) => rank.get(other) ?? -1)
        .filter((other) => other > index)
        .map((other): [ClaimEntry, ClaimEntry] => [entry(claim), entry(claims[other]!)]),
    ),
    others: claims.filter(({ contradicts }) => contradicts.length === 0).map(entry),
  };
}

function claimEntry(voice: Voice, document: Document, claim: TextClaim): ClaimEntry {
  const { text } = voice.words;
  return {
    href: `#${claim.anchor}`,
    status: text.claim[claim.status],
    mark: CLAIM_MARKS[claim.status],
    by: claim.by && text.according(claim.by),
    words: claim.words,
    lang: foreign(voice, document.language),
    sources: sourceMarks(document, claim.sources),
  };
}
