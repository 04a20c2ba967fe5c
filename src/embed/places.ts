/** Where the cards for other sites stand, and what describes them. */
import { cardOf } from '../seo/frame.ts';
import type { Furniture, Page } from '../views/page.ts';

/**
 * Lists and furniture have a plain picture and no card: what others show is a text, a chronicle or a provider. What only those may read
 * who have its address has none either.
 */
export function hasEmbed({ card, hidden }: Pick<Page, 'card' | 'hidden'>): boolean {
  return card !== undefined && card.kind !== 'page' && !hidden;
}

/** The card as a page. */
export function embedPath({ path }: Pick<Page, 'path'>, { base }: Pick<Furniture, 'base'>): string {
  return cardOf(path, base);
}

/** What says how to show it (oEmbed 1.0). */
export function oembedPath(page: Pick<Page, 'path'>, furniture: Pick<Furniture, 'base'>): string {
  return `${embedPath(page, furniture)}oembed.json`;
}
