/** Feeds as RSS 2.0, by Astro's own writer, around the places where it would spoil what it is given. */
import { getRssString } from '@astrojs/rss';
import type { FeedPart } from './archive.ts';
import { assembled, writtenOnce } from './assembly.ts';
import { escapeMarkup } from './characters.ts';
import { FORMAT_FACTS, feedPath, type FeedItem, type Picture } from './feed.ts';
import { address, iconPath, ICON_SIZE, sheetPath, type FeedSite } from './site.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  // The writer names it only where it writes items itself.
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
};

/**
 * One document of a feed. What the writer has no word for is put into what it wrote: its way for that, `customData`, parses and writes all of it
 * again, which takes as long as everything else and turns a name that reads as a number into that number.
 */
export async function writeRss(part: FeedPart, site: FeedSite): Promise<Uint8Array> {
  const { feed } = part;
  const channel = await getRssString({
    title: feed.title,
    description: asHtml(feed.description),
    site: address(site, feed.page),
    xmlns: NAMESPACES,
    stylesheet: sheetPath(site, feed.language),
    items: [],
  });
  const end = channel.lastIndexOf('</channel>');
  const head = channel.slice(0, end) + channelData(part, site);
  return assembled(head, await writtenItems(part.items), channel.slice(end));
}

const known = writtenOnce<FeedItem>();

async function writtenItems(items: FeedItem[]): Promise<Uint8Array[]> {
  const left = known.missing(items);
  if (left.length) {
    const document = await getRssString({
      title: 'x',
      description: 'x',
      site: left[0]!.link,
      items: left.map((item) => ({
        title: item.title,
        // Absolute: the writer adds slashes to relative addresses, even after a query.
        link: item.link,
        description: asHtml(item.summary),
        pubDate: new Date(item.published),
        content: item.html,
        categories: item.categories,
      })),
    });
    // The writer escapes every text, so that nothing but an item ends with its tag.
    const found = document.match(/<item>[^]*?<\/item>/g) ?? [];
    if (found.length !== left.length)
      throw new Error(
        `Wrote ${found.length} items of RSS, expected ${left.length}: has @astrojs/rss changed?`,
      );
    left.forEach((item, index) => known.keep(item, completed(found[index]!, item)));
  }
  return known.of(items);
}

/** An item with its own identity for the one that the writer made of the link, and what else is known of it. */
function completed(written: string, item: FeedItem): string {
  const data = [
    element('dc:creator', item.authors.map(({ name }) => name).join(', ')),
    element('dc:language', item.language),
    item.via === undefined ? '' : element('dc:source', item.via),
    item.picture ? mediaContent(item.picture) : '',
    item.updated === item.published ? '' : element('atom:updated', item.updated),
  ];
  const guid = [written.indexOf('<guid '), written.indexOf('</guid>')] as const;
  // The writer puts categories last; an item without any would end here.
  const categories = written.search(/<category>|<\/item>/);
  return [
    written.slice(0, guid[0]),
    `<guid isPermaLink="false">${escapeMarkup(item.id)}`,
    written.slice(guid[1], categories),
    ...data,
    written.slice(categories),
  ].join('');
}

function channelData({ feed, archive, previous, next, updated, items }: FeedPart, site: FeedSite): string {
  const { type } = FORMAT_FACTS.rss;
  const at = (number?: number) => address(site, feedPath(feed, 'rss', number));
  const related = (rel: string, href: string) =>
    `<atom:link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;
  const isComplete = archive === undefined && items.length === feed.items.length;
  return [
    element('language', feed.language),
    element('lastBuildDate', new Date(updated).toUTCString()),
    related('self', at(archive)),
    site.hub === undefined || archive !== undefined
      ? ''
      : `<atom:link rel="hub" href="${escapeMarkup(site.hub)}"/>`,
    archive === undefined ? '' : related('current', at()),
    previous === undefined ? '' : related('prev-archive', at(previous)),
    next === undefined ? '' : related('next-archive', at(next)),
    archive === undefined ? '' : '<fh:archive/>',
    isComplete ? '<fh:complete/>' : '',
    '<image>',
    element('url', address(site, iconPath(site))),
    element('title', feed.title),
    element('link', address(site, feed.page)),
    element('width', String(ICON_SIZE)),
    element('height', String(ICON_SIZE)),
    '</image>',
  ].join('');
}

/** Media RSS 1.5.1: what readers show of an item in a list. An enclosure would be a file to fetch, and there may be only one. */
function mediaContent({ address: url, type, alt }: Picture): string {
  const described = alt && element('media:description', alt);
  return `<media:content url="${escapeMarkup(url)}" medium="image"${type ? ` type="${type}"` : ''}>${described}</media:content>`;
}

/** Readers take a description for HTML (RSS 2.0, "entity-encoded HTML is allowed"): plain words that hold a `<` would be lost, or run. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}
