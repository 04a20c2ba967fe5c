/** Feeds as JSON Feed 1.1. */
import { generateJsonFeed } from 'feedsmith';
import type { FeedPart } from './archive.ts';
import { feedPath } from './feed.ts';
import { address, iconPath, type FeedSite } from './site.ts';

export function writeJsonFeed({ feed, items, archive, previous }: FeedPart, site: FeedSite): string {
  const at = (number?: number) => address(site, feedPath(feed, 'json', number));
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: address(site, feed.page),
    feed_url: at(archive),
    description: feed.description,
    icon: address(site, iconPath(site)),
    language: feed.language,
    ...(previous !== undefined && { next_url: at(previous) }),
    items: items.map((item) => ({
      id: item.id,
      url: item.link,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      authors: item.authors,
      tags: item.categories,
      language: item.language,
    })),
  });
  return `${JSON.stringify(written, undefined, 1)}\n`;
}
