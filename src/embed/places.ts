/** Where the cards for other sites stand: below the page that they are about. */
import { cardOf } from '../seo/frame.ts';
import type { Page } from '../views/page.ts';

/** Lists and furniture have a plain picture and no card: what others show is a text, a chronicle or a provider. */
export function hasEmbed({ card }: Pick<Page, 'card'>): boolean {
  return card !== undefined && card.kind !== 'page';
}

/** The card as a page. */
export function embedPath({ path }: Pick<Page, 'path'>): string {
  return cardOf(path);
}

/** What says how to show it (oEmbed 1.0). */
export function oembedPath({ path }: Pick<Page, 'path'>): string {
  return `${cardOf(path)}oembed.json`;
}
