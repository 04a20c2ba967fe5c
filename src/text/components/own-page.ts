/** The way from a passage that is worth sharing to the page that it has of its own. */
import type { EditionContext } from '../editions/edition.ts';
import { element, type Element } from '../tree.ts';

/** Its words are drawn by the style sheet: they are none of the text's, for a search, a quotation or a feed. */
export function ownPage(
  share: string | undefined,
  { words, passageAddress }: EditionContext,
): Element | undefined {
  if (share === undefined || passageAddress === undefined) return undefined;
  return element('a', {
    className: ['own-page'],
    href: passageAddress(share),
    ariaLabel: words.share,
  });
}
