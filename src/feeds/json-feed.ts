/** Feeds as JSON Feed 1.1. */
import { generateJsonFeed } from 'feedsmith';
import type { FeedPart } from './archive.ts';
import { assembled, writtenOnce } from './assembly.ts';
import { feedPath, type FeedItem } from './feed.ts';
import { address, iconPath, type FeedSite } from './site.ts';

export function writeJsonFeed({ feed, items, archive, previous }: FeedPart, site: FeedSite): Uint8Array {
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
  // On a line each: large documents are read again record by record.
  return assembled(`${head},\n "items": [\n`, writtenItems(items), '\n ]\n}\n', ',\n');
}

const known = writtenOnce<FeedItem>();

function writtenItems(items: FeedItem[]): Uint8Array[] {
  for (const item of known.missing(items)) {
    const { items: written } = generateJsonFeed({ title: item.title, items: [entry(item)] }) as {
      items: unknown[];
    };
    known.keep(item, JSON.stringify(written[0]));
  }
  return known.of(items);
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
