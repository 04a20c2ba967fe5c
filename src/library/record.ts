/**
 * The record: every published document, read, checked and linked. What views and editions are made from.
 * Plain data (no class, no date object), so that it can be hashed, kept and handed to a thread.
 */
import type { IncidentFields } from '../domain/incident.ts';
import type { LetterFields } from '../domain/letter.ts';
import type { ModerationFields } from '../domain/moderation.ts';
import type { PageFields } from '../domain/page.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { ProviderFields } from '../domain/provider.ts';
import type { ReplyFields } from '../domain/reply.ts';
import type { SignatureFields } from '../domain/signature.ts';
import type { SiteFields } from '../domain/site.ts';
import type { TestimonialFields } from '../domain/testimonial.ts';
import type { TombstoneFields } from '../domain/tombstone.ts';
import type { Leaf } from '../history/leaf.ts';
import type { PublishedText } from '../history/published-text.ts';
import type { SharedPassage, TextClaim, TextExhibit, TextPassage } from '../text/text.ts';

/** The text of a document in all its editions, written from one tree. */
export interface TextEditions {
  /** HTML of the page: root-relative addresses, ids, classes. */
  page: string;
  /** HTML for feed readers: absolute addresses, no classes, no ids. */
  feed: string;
  plain: string;
  /** For the search index: the text, split at its headings. */
  sections: { anchor?: string; heading?: string; words: string }[];
  headings: { anchor: string; words: string; depth: number }[];
  /** Statements of fact in it. */
  claims: TextClaim[];
  /** What of it is likely to be quoted. */
  passages: TextPassage[];
  /** Those with a page of their own; absent where there is none. */
  shared?: SharedPassage[];
  /** Its evidence, each piece with the digest of its original. */
  exhibits: Exhibit[];
  /** First sentences, for descriptions. */
  summary: string;
  /** Words in the plain text. */
  length: number;
}

export type Exhibit = Omit<TextExhibit, 'src'> & {
  /** Where the picture of a public piece is published, from the root of the host. */
  picture?: string;
};

/** A file that stands beside a letter: its digest, and where its picture is published when everybody may see it. */
export interface Enclosed {
  sha256: string;
  picture?: string;
}

interface Published<Kind extends string> {
  kind: Kind;
  /** File name without ending: permanent, unique within its kind. */
  id: string;
  uid: string;
  /** Path below the content folder, for messages and for "propose a correction". */
  file: string;
  language: string;
  text: TextEditions;
  /** What the log of published texts remembers of it. Absent for what is no document, and where not all of it may be shown. */
  asPublished?: PublishedText | undefined;
  /** Digest of the file, its pictures and the engine's text code: changes when anything shown changes. */
  digest: string;
}

/** `enclosed`: the files that its attachments name, by that name. */
export type Letter = Published<'letter'> & LetterFields & { enclosed?: Record<string, Enclosed> };
export type Testimonial = Published<'testimonial'> & TestimonialFields;
/** What its file calls `kind` (one failure, a series, a dispute) is its `nature` here: `kind` is what every entry has. */
export type Incident = Published<'incident'> &
  Omit<IncidentFields, 'kind'> & { nature: IncidentFields['kind'] };
export type Reply = Published<'reply'> & ReplyFields;
export type Provider = Published<'provider'> & ProviderFields & { title: string };
/** The owner's own page. Its body is a module of Astro's, not a text of ours. */
export type OwnerPage = Omit<Published<'page'>, 'text' | 'uid' | 'asPublished'> & PageFields;

/** What has a page of its own, a feed item and a date of publication. */
export type Document = Letter | Testimonial | Incident | Reply;
export type Entry = Document | Provider | OwnerPage;

/** What stands where a document stood. It holds nothing of the text; of a removed one, not even the title. */
export interface Tombstone {
  kind: Document['kind'];
  id: string;
  uid: string;
  file: string;
  language: string;
  gone: 'withdrawn' | 'removed';
  /** The document's own title, or neutral words. */
  title: string;
  published: PartialDate;
  withdrawn: TombstoneFields['withdrawn'];
  redirectFrom: string[];
  /** Names of passages that had a page of their own: their addresses lead to this one. Of a removed text nothing is kept. */
  shares?: string[];
  example: boolean;
  /** In whose feeds it stood; shown nowhere. */
  providers: string[];
  /** Of a reply: what it answers. */
  to?: string | undefined;
  translationOf?: string | undefined;
  /** Names of the notices that followed it in feeds. */
  notices: { name: string[]; at: PartialDate }[];
}

/** Of a signature that was withdrawn, neither name nor capacity. */
export type Signature = { id: string; letter: string; file: string } & SignatureFields;

/** A request about a text, and what was decided. */
export type Decision = { id: string; file: string; language: string } & ModerationFields;

export interface PublicRecord {
  site: SiteFields;
  /** The day the clocks are read, `YYYY-MM-DD`: the one place a build's date comes from. */
  today: string;
  /** What was published, in the order in which it was remembered. */
  log?: Leaf[];
  /** Newest publication first, then by identifier. */
  letters: Letter[];
  testimonials: Testimonial[];
  incidents: Incident[];
  replies: Reply[];
  /** By name. */
  providers: Provider[];
  pages: OwnerPage[];
  /** Documents that have a page and stand in no list, feed, search or sitemap. */
  unlisted: Document[];
  /** What stood here; newest publication first. */
  tombstones: Tombstone[];
  /** Newest request first. */
  decisions: Decision[];
  /** By letter, then as they are sorted. */
  signatures: Signature[];
}
