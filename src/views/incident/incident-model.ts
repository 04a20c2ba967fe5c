/** What the page of an incident shows. Labels and dates are ready to print; nothing is looked up while drawing. */
import type { ClaimsPart } from '../publication/claims.ts';
import type { DocumentGroup } from '../provider/testimonial-groups.ts';
import type { Notice } from '../publication/notices.ts';
import type { Provenance } from '../publication/provenance.ts';
import type { ReplyLabels } from '../publication/reply-labels.ts';
import type { Fact, ReplyPart } from '../publication/reply-part.ts';
import type { SourceEntry, SourceMark } from '../publication/sources.ts';
import type { Mark } from '../publication/standing.ts';
import type { Dated } from '../publication/voice.ts';
import type { EventEntry, LedgerEntry } from './chronicle.ts';
import type { LanesModel } from './lanes.ts';
import type { Conflict, FigureEntry, Matter } from './matters.ts';
import type { MeasureEntry } from './measures.ts';
import type { QuestionEntry } from './questions.ts';

export interface IncidentModel {
  kind: string;
  /** The incident's language where it is not the page's. */
  lang?: string | undefined;
  title: string;
  provider?: { name: string; href: string } | undefined;
  period: Dated;
  state: { words: string; mark: Mark };
  notices: Notice[];
  contents: { label: string; entries: { words: string; href: string }[] };
  facts: Part<Fact[]>;
  measures: Part<MeasureEntry[]> & { meaning: string };
  lanes?: LanesModel | undefined;
  story?: { title: string; html: string } | undefined;
  events: Part<EventEntry[]>;
  ledger: Part<LedgerEntry[]> & { caption: string; columns: LedgerColumns };
  questions: Part<QuestionEntry[]>;
  postMortem?: PostMortem | undefined;
  /** Causes, promises, remedies, who was affected, reception: each with a title and its entries. */
  matters: (Part<Matter[]> & { id: string })[];
  figures: Part<FigureEntry[]> & { columns: { figure: string; value: string } };
  conflicts: Part<Conflict[]> & { meaning: string };
  replies: ReplyPart[];
  replyLabels: ReplyLabels;
  claims?: ClaimsPart | undefined;
  /** Letters, then testimonials by what they complain of. */
  witnesses: Part<DocumentGroup[]>;
  sources: Part<SourceEntry[]>;
  provenance: Provenance;
}

/** A part of the page: a title, and what stands below it. */
export interface Part<Entries> {
  title: string;
  entries: Entries;
}

export type LedgerColumns = Record<'when' | 'who' | 'channel' | 'temperature' | 'said', string>;

export interface PostMortem {
  title: string;
  state: { words: string; mark: Mark };
  at?: Dated | undefined;
  words?: string | undefined;
  sources: SourceMark[];
}
