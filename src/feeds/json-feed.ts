/** Feeds as JSON Feed 1.1. */
import { generateJsonFeed } from 'feedsmith';
import type { FeedPart } from './archive.ts';
import { feedPath, type FeedItem } from './feed.ts';
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
    ...(site.hub !== undefined && archive === undefined && { hubs: [{ type: 'WebSub', url: site.hub }] }),
    ...(previous !== undefined && { next_url: at(previous) }),
    items: [],
  });
  const { items: _, ...about } = written as object as Record<string, unknown>;
  const head = JSON.stringify(about, undefined, 1).slice(0, -2);
  return `${head},\n "items": [\n${items.map(writtenItem).join(',\n')}\n ]\n}\n`;
}

const written = new WeakMap<FeedItem, string>();

/** An item is the same in every feed and part: it is written once, on a line. */
function writtenItem(item: FeedItem): string {
  let text = written.get(item);
  if (text === undefined) {
    const { items } = generateJsonFeed({ title: item.title, items: [entry(item)] }) as { items: unknown[] };
    written.set(item, (text = JSON.stringify(items[0])));
  }
  return text;
}

function entry(item: FeedItem) {
  return {
    id: item.id,
    url: item.link,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    ...(item.picture && { image: item.picture.address }),
    date_published: item.published,
    date_modified: item.updated,
    authors: item.authors,
    tags: item.categories,
    language: item.language,
  };
}
