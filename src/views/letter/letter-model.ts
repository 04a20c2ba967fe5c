/** What the page of a letter shows. Labels and dates are ready to print; nothing is looked up while drawing. */
import type { Notice } from '../publication/notices.ts';
import type { Party } from '../publication/parties.ts';
import type { Postmark } from '../publication/postmark.ts';
import type { Provenance } from '../publication/provenance.ts';
import type { ReplyLabels } from '../publication/reply-labels.ts';
import type { ClaimsPart } from '../publication/claims.ts';
import type { ReplyPart } from '../publication/reply-part.ts';
import type { SourceEntry, SourceMark } from '../publication/sources.ts';
import type { Mark, Standing } from '../publication/standing.ts';
import type { Dated } from '../publication/voice.ts';
import type { Enclosure } from './enclosures.ts';
import type { SeriesPart } from './sequels.ts';
import type { Signatories } from './signatories.ts';

export interface LetterModel {
  kind: string;
  /** The letter's language where it is not the page's. */
  lang?: string | undefined;
  labels: Record<
    | 'object'
    | 'asOf'
    | 'declined'
    | 'to'
    | 'enclosures'
    | 'enclosuresMeaning'
    | 'demands'
    | 'outcome'
    | 'outcomeSaid'
    | 'supporters'
    | 'sources',
    string
  >;
  senders: Party[];
  recipients: Party[];
  dateline: Dated;
  postmark?: Postmark | undefined;
  title: string;
  standing: Standing;
  notices: Notice[];
  /** The body is the publication's summary, not the author's text. */
  isOurs: boolean;
  salutation?: string | undefined;
  /** HTML of the text room. */
  body: string;
  closing?: string | undefined;
  signatures: Party[];
  /** Others who signed it. */
  signatories?: Signatories | undefined;
  enclosures: Enclosure[];
  demands: { words: string; state: string; mark: Mark; at?: Dated | undefined; sources: SourceMark[] }[];
  outcome?:
    { state: string; at?: Dated | undefined; words?: string | undefined; sources: SourceMark[] } | undefined;
  declined?: { at: Dated; words?: string | undefined; sources: SourceMark[] } | undefined;
  replies: ReplyPart[];
  replyLabels: ReplyLabels;
  series?: SeriesPart | undefined;
  claims?: ClaimsPart | undefined;
  supporters: { title: string; href: string; lang?: string | undefined; by: string; at: Dated }[];
  sources: SourceEntry[];
  provenance: Provenance;
}
