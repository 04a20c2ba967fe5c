/** What the page of a passage shows. */
import type { Notice } from '../publication/notices.ts';
import type { Fact } from '../publication/reply-part.ts';
import type { Sharing } from '../publication/sharing.ts';
import type { Mark } from '../publication/standing.ts';

/** Words as somebody typed them, and under them whose they are. */
export interface Saying {
  /** A statement of fact is told with how far it is established, and is set upright: it is nobody's quotation. */
  status?: { words: string; mark: Mark } | undefined;
  paragraphs: string[];
  lang?: string | undefined;
  /** Speaker, capacity, date. */
  credit: string;
}

/** What the provider answers, with the honours of what it answers. */
export interface Answer {
  title: string;
  position: string;
  sayings: Saying[];
  /** The answer names this very passage. */
  contests?: string | undefined;
  reasons: string[];
  lang?: string | undefined;
  link: { words: string; href: string };
}

export interface PassageModel {
  /** "Quotation", "Claim"; the title of what it is taken from stands behind it. */
  kind: string;
  source: { words: string; href: string; lang?: string | undefined };
  saying: Saying;
  /** The way to where the words stand. */
  place: { words: string; href: string };
  /** How the document stands. */
  standing?: { words: string; mark: Mark } | undefined;
  notices: Notice[];
  factsTitle: string;
  facts: Fact[];
  contradictions: { title: string; show: string; entries: { saying: Saying; href: string }[] };
  /** In the page of a reply's passage: the words that it contests. */
  contested: { title: string; sayings: Saying[] };
  answers: Answer[];
  reasonsTitle: string;
  sharing: Sharing;
}
