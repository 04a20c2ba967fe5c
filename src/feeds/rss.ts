/** Feeds as RSS 2.0, by Astro's own writer, around the places where it would spoil what it is given. */
import { getRssString } from '@astrojs/rss';
import { wordsFor } from '../i18n/index.ts';
import type { FeedPart } from './archive.ts';
import { escapeMarkup } from './characters.ts';
import { FORMAT_FACTS, feedPath, type FeedItem } from './feed.ts';
import { address, iconPath, ICON_SIZE, sheetPath, type FeedSite } from './site.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
};

/**
 * One document of a feed. `customData` is parsed by the writer before it writes it: everything in it is escaped here, and no
 * value in it may look like a number (it would lose its zeros).
 */
export async function writeRss(part: FeedPart, site: FeedSite): Promise<string> {
  const { feed } = part;
  return getRssString({
    title: feed.title,
    description: asHtml(feed.description),
    site: address(site, feed.page),
    xmlns: NAMESPACES,
    stylesheet: sheetPath(site, feed.language),
    customData: channelData(part, site),
    items: part.items.map((item) => ({
      title: item.title,
      // Absolute: the writer adds slashes to relative addresses, even after a query.
      link: item.link,
      description: asHtml(item.summary),
      pubDate: new Date(item.published),
      content: item.html,
      categories: item.categories,
      customData: itemData(item, feed.language),
    })),
  });
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

function itemData(item: FeedItem, language: string): string {
  const names = item.authors.map(({ name }) => name).join(', ');
  return [
    // Replaces the identity that the writer makes of the link.
    `<guid isPermaLink="false">${escapeMarkup(item.id)}</guid>`,
    element('dc:creator', safeFromNumbers(names, item.language)),
    item.language === language ? '' : element('dc:language', item.language),
    item.updated === item.published ? '' : element('atom:updated', item.updated),
  ].join('');
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
