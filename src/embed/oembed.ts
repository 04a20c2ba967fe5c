/**
 * How other sites are told to show a card (oEmbed 1.0, oembed.com): of type `rich`, with the card in a frame.
 *
 * `rich` and not `link`, for what readers of it do: Mastodon takes a `link` in place of Open Graph and loses author and description, and
 * passes over `rich` (app/services/fetch_link_card_service.rb). WordPress takes a frame from a site that it does not know, and forbids
 * that frame to open anything; the link in a quotation before it is what it shows then, and what stays where frames are taken out
 * (wp-includes/embed.php, wp_filter_oembed_result).
 */
import { embedPath } from './places.ts';
import { escape, FRAME, frameOf } from '../seo/frame.ts';
import { sharedTitle } from '../seo/open-graph.ts';
import type { Route } from '../views/routes.ts';

/** The picture's own size: see `social/`. */
const PICTURE = { width: 1200, height: 630 } as const;

/** Seconds after which to ask again: the state of a letter changes every day. */
const AGE = 86_400;

/** As an object; its keys in one order, so that the same page gives the same bytes. */
export function oembedOf({ props: { page, furniture, picture } }: Route): Record<string, unknown> {
  const whole = (path: string) => new URL(path, furniture.origin).href;
  const address = whole(page.path);
  const title = sharedTitle(page);
  const author = page.article?.authors.join(', ');
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(author && { author_name: author }),
    provider_name: furniture.siteTitle,
    provider_url: whole(furniture.home),
    cache_age: AGE,
    ...(picture && {
      thumbnail_url: whole(picture.href),
      thumbnail_width: PICTURE.width,
      thumbnail_height: PICTURE.height,
    }),
    ...FRAME,
    html: `<blockquote><a href="${escape(address)}">${escape(title)}</a></blockquote>${frameOf(whole(embedPath(page, furniture)), title)}`,
  };
}
