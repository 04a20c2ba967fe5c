/** What the pages of letters, testimonials and replies differ in, for what they have in common. */
import type { Attribution } from '../../domain/attribution.ts';
import { UNKNOWN_DATE, type PartialDate } from '../../domain/partial-date.ts';
import type { Document } from '../../library/record.ts';
import type { ArticleFacts } from '../../seo/article.ts';
import type { Card } from '../../social/card.ts';

export interface Particular {
  authors: readonly Attribution[];
  /** How it stands: as a sentence of today, and as the term by which readers narrow a search. */
  standing?: { phrase: string; term: string } | undefined;
  /** Words of the letterhead that the body does not hold and that readers search for. */
  head: string[];
  /** Labels of subjects. */
  issues?: readonly string[];
  card: Pick<Card, 'line' | 'facts'>;
  /** One sentence that says what it is, for documents without a summary. */
  description: string;
  structured?: Partial<ArticleFacts>;
  /** The page above it, when that is not the list of its kind. */
  above?: { name: string; path: string };
}

/** The date a reader knows it by: sent, written, experienced, received. An undated letter stays undated. */
export function dateOf(document: Document): PartialDate {
  if (document.kind === 'letter') return document.sent ?? document.written ?? UNKNOWN_DATE;
  if (document.kind === 'testimonial') return document.experienced;
  return document.kind === 'reply' ? document.received : document.published;
}
