/** A passage in its document: what every part of its page is made from. */
import type { Document } from '../../library/record.ts';
import { passageAddress } from '../../library/addresses.ts';
import type { PublicRecord, Reply } from '../../library/record.ts';
import { readersVersions, repliesTo, withUnlisted } from '../../library/relations.ts';
import type { SharedPassage, TextClaim } from '../../text/text.ts';
import { authorOf } from '../publication/sharing.ts';
import { siteTitle, type Voice } from '../publication/voice.ts';

export interface Passage {
  document: Document;
  shared: SharedPassage;
  /** What it claims; absent for a quotation. */
  claim?: TextClaim | undefined;
  /** From the root of the host. */
  path: string;
}

/** Every passage that is worth sharing, by kinds of documents and in the order of each text. */
export function passagesToShare(record: PublicRecord): Passage[] {
  return (['letter', 'testimonial', 'incident', 'reply'] as const).flatMap((kind) =>
    withUnlisted(record, kind).flatMap((document) => passagesIn(record, document)),
  );
}

/** Those of one document. */
export function passagesIn({ site }: Pick<PublicRecord, 'site'>, document: Document): Passage[] {
  return (document.text.shared ?? []).map((shared) => ({
    document,
    shared,
    claim: document.text.claims.find(({ anchor }) => anchor === shared.anchor),
    path: passageAddress(site, document, shared.name),
  }));
}

/** On one line. */
export const wordsOfPassage = ({ shared }: Passage): string =>
  shared.paragraphs.join(' ').replace(/\s*\n\s*/g, ' ');

/** Words of the publication: in an incident, which nobody signs, and where it sums a letter up. */
export function isOurs({ document, shared, claim }: Passage): boolean {
  if (shared.by || document.kind === 'testimonial' || document.kind === 'reply') return false;
  // What a letter claims is claimed by its author, in whosever words.
  return document.kind === 'incident' || (document.elsewhere?.extent === 'summary' && claim === undefined);
}

/** Who says it: as the text names them, else its author. */
export function speakerOf(voice: Voice, passage: Passage): string {
  const { document, shared } = passage;
  if (shared.by) return shared.by;
  if (isOurs(passage)) return siteTitle(voice);
  return authorOf(voice, document) || voice.words.views.documents.anonymous;
}

/** Answers to its document, first received first; those that name this very passage before the others. */
export function answersTo(voice: Voice, passage: Passage): { reply: Reply; contests: boolean }[] {
  const { record, language } = voice;
  const replies = readersVersions(record, repliesTo(record, passage.document), language);
  return replies
    .map((reply) => ({ reply, contests: contests(reply, passage) }))
    .sort((a, b) => Number(b.contests) - Number(a.contests));
}

/** By the anchor that the reply gives, or by the words that it quotes: of the passage, or around it. */
function contests({ passages }: Reply, passage: Passage): boolean {
  const said = folded(wordsOfPassage(passage));
  return passages.some(({ quote, anchor }) => {
    const quoted = folded(quote);
    return anchor === passage.shared.anchor || said.includes(quoted) || quoted.includes(said);
  });
}

/** Letters and digits alone: spaces and punctuation are set otherwise in a quotation. */
const folded = (words: string): string =>
  ` ${words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
