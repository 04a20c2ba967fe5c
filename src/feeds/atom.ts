/** Feeds as Atom (RFC 4287). */
import { generateAtomFeed } from 'feedsmith';
import type { FeedPart } from './archive.ts';
import { FORMAT_FACTS, feedPath, type FeedItem } from './feed.ts';
import { address, iconPath, sheetPath, type FeedSite } from './site.ts';

export function writeAtom(part: FeedPart, site: FeedSite): string {
  const { feed, archive, previous, next } = part;
  const { type } = FORMAT_FACTS.atom;
  const at = (number?: number) => address(site, feedPath(feed, 'atom', number));
  const written = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: part.updated,
      icon: address(site, iconPath(site)),
      xml: { lang: feed.language },
      links: [
        { rel: 'self', type, href: at(archive) },
        { rel: 'alternate', type: 'text/html', href: address(site, feed.page) },
        ...(archive === undefined ? [] : [{ rel: 'current', type, href: at() }]),
        ...(previous === undefined ? [] : [{ rel: 'prev-archive', type, href: at(previous) }]),
        ...(next === undefined ? [] : [{ rel: 'next-archive', type, href: at(next) }]),
      ],
      entries: part.items.map(entry),
    },
    { stylesheets: [{ type: 'text/css', href: sheetPath(site, feed.language) }] },
  );
  return archive === undefined ? written : asArchive(written);
}

function entry(item: FeedItem) {
  return {
    id: item.id,
    title: { value: item.title },
    links: [
      { rel: 'alternate', type: 'text/html', href: item.link, hreflang: item.language },
      ...(item.related ?? []).map(({ link, title, language }) => ({
        rel: 'related',
        type: 'text/html',
        href: link,
        hreflang: language,
        title,
      })),
    ],
    published: item.published,
    updated: item.updated,
    authors: item.authors.map(({ name, url }) => ({ name, ...(url !== undefined && { uri: url }) })),
    categories: item.categories.map((term) => ({ term })),
    summary: { value: item.summary },
    content: { type: 'html', value: item.html },
    xml: { lang: item.language },
    // Which item answers which (RFC 4685): readers that know threads show a reply under its letter.
    ...(item.inReplyTo && {
      thr: { inReplyTos: [{ ref: item.inReplyTo.id, href: item.inReplyTo.link, type: 'text/html' }] },
    }),
  };
}

/**
 * Marks an archive document (RFC 5005, 4), for which the writer has no word. The feed's own `id` is the first in the document,
 * and nothing that a contributor wrote stands before it.
 */
function asArchive(written: string): string {
  return written.replace(
    '</id>',
    '</id>\n  <fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>',
  );
}
