/** Feeds as RSS 2.0, by Astro's own writer, around the places where it would spoil what it is given. */
import { getRssString } from '@astrojs/rss';
import { wordsFor } from '../i18n/index.ts';
import type { FeedPart } from './archive.ts';
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
 * One document of a feed. `customData` is parsed by the writer before it writes it: everything in it is escaped here, and no
 * value in it may look like a number (it would lose its zeros).
 */
export async function writeRss(part: FeedPart, site: FeedSite): Promise<string> {
  const { feed } = part;
  const channel = await getRssString({
    title: feed.title,
    description: asHtml(feed.description),
    site: address(site, feed.page),
    xmlns: NAMESPACES,
    stylesheet: sheetPath(site, feed.language),
    customData: channelData(part, site),
    items: [],
  });
  const items = await writtenItems(part.items, address(site, feed.page));
  const end = channel.lastIndexOf('</channel>');
  return `${channel.slice(0, end)}${items.join('')}${channel.slice(end)}`;
}

const written = new WeakMap<FeedItem, string>();

/** An item stands in half a dozen feeds and in their archives, everywhere the same: it is written once. */
async function writtenItems(items: FeedItem[], site: string): Promise<string[]> {
  const left = items.filter((item) => !written.has(item));
  if (left.length) {
    const document = await getRssString({
      title: site,
      description: site,
      site,
      xmlns: NAMESPACES,
      items: left.map((item) => ({
        title: item.title,
        // Absolute: the writer adds slashes to relative addresses, even after a query.
        link: item.link,
        description: asHtml(item.summary),
        pubDate: new Date(item.published),
        content: item.html,
        categories: item.categories,
        customData: itemData(item),
      })),
    });
    // The writer escapes every text, so that nothing but an item ends with its tag.
    const found = document.match(/<item>[^]*?<\/item>/g) ?? [];
    if (found.length !== left.length)
      throw new Error(
        `Wrote ${found.length} items of RSS, expected ${left.length}: has @astrojs/rss changed?`,
      );
    left.forEach((item, index) => written.set(item, found[index]!));
  }
  return items.map((item) => written.get(item)!);
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

function itemData(item: FeedItem): string {
  const names = item.authors.map(({ name }) => name).join(', ');
  return [
    // Replaces the identity that the writer makes of the link.
    `<guid isPermaLink="false">${escapeMarkup(item.id)}</guid>`,
    element('dc:creator', safeFromNumbers(names, item.language)),
    element('dc:language', item.language),
    item.picture ? mediaContent(item.picture, item.language) : '',
    item.updated === item.published ? '' : element('atom:updated', item.updated),
  ].join('');
}

/** Media RSS 1.5.1: what readers show of an item in a list. An enclosure would be a file to fetch, and there may be only one. */
function mediaContent({ address: url, type, alt }: Picture, language: string): string {
  const described = alt && element('media:description', safeFromNumbers(alt, language));
  return `<media:content url="${escapeMarkup(url)}" medium="image"${type ? ` type="${type}"` : ''}>${described}</media:content>`;
}

/** Readers take a description for HTML (RSS 2.0, "entity-encoded HTML is allowed"): plain words that hold a `<` would be lost, or run. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

/** "007" would become 7: a name that reads as a number is put in quotation marks. */
function safeFromNumbers(name: string, language: string): string {
  return Number.isNaN(Number(name)) ? name : wordsFor(language).feeds.quoted(name);
}
