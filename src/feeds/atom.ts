/** Feeds as Atom (RFC 4287). */
import { generateAtomFeed } from 'feedsmith';
import type { FeedPart } from './archive.ts';
import { assembled, writtenOnce } from './assembly.ts';
import { FORMAT_FACTS, feedPath, type FeedItem, type Picture } from './feed.ts';
import { address, iconPath, sheetPath, type FeedSite } from './site.ts';

export function writeAtom(part: FeedPart, site: FeedSite): Uint8Array {
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
        ...(site.hub === undefined || archive !== undefined ? [] : [{ rel: 'hub', href: site.hub }]),
        ...(archive === undefined ? [] : [{ rel: 'current', type, href: at() }]),
        ...(previous === undefined ? [] : [{ rel: 'prev-archive', type, href: at(previous) }]),
        ...(next === undefined ? [] : [{ rel: 'next-archive', type, href: at(next) }]),
      ],
      entries: [],
    },
    { stylesheets: [{ type: 'text/css', href: sheetPath(site, feed.language) }] },
  );
  const isComplete = archive === undefined && part.items.length === feed.items.length;
  const mark = isComplete ? 'complete' : archive === undefined ? undefined : 'archive';
  const shell = mark === undefined ? tight(written) : marked(tight(written), mark);
  const end = shell.lastIndexOf('</feed>');
  return assembled(shell.slice(0, end), writtenEntries(part.items), shell.slice(end));
}

const known = writtenOnce<FeedItem>();

/** Entries are the same in every feed and archive: they are written many at a time, and taken out of what is around them. */
function writtenEntries(items: FeedItem[]): Uint8Array[] {
  // The namespaces of a document are those of all its entries, and must be those of each.
  const alike = Map.groupBy(known.missing(items), (item) => `${!item.picture} ${!item.inReplyTo}`);
  for (const group of alike.values()) {
    const entries = entriesOf(group);
    group.forEach((item, index) => known.keep(item, entries[index]!));
  }
  return known.of(items);
}

/** The last line of an entry: no text of ours has such a line, except perhaps within an attribute of its HTML. */
const END = '\n  </entry>\n';

function entriesOf(items: FeedItem[]): string[] {
  const { id, updated } = items[0]!;
  const written = generateAtomFeed({ id, title: { value: id }, updated, entries: items.map(entry) });
  const all = written.slice(written.indexOf('  <entry'), written.lastIndexOf(END) + END.length);
  const parts = all.split(END).slice(0, -1);
  const isOne = items.length === 1;
  if (!isOne && parts.length !== items.length) return items.flatMap((item) => entriesOf([item]));
  // The namespaces of their elements stand on the element that is left behind.
  const root = written.slice(written.indexOf('<feed'), written.indexOf('>', written.indexOf('<feed')));
  const namespaces = (root.match(/ xmlns:\w+="[^"]+"/g) ?? []).join('');
  return (isOne ? [all] : parts.map((part) => part + END)).map((text) =>
    tight(text).replace('<entry', `<entry${namespaces}`),
  );
}

function entry(item: FeedItem) {
  return {
    id: item.id,
    title: { value: item.title },
    links: [
      { rel: 'alternate', type: 'text/html', href: item.link, hreflang: item.language },
      ...(item.via === undefined ? [] : [{ rel: 'via', type: 'text/html', href: item.via }]),
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
    ...(item.picture && { media: { contents: [mediaOf(item.picture)] } }),
    // Which item answers which (RFC 4685): readers that know threads show a reply under its letter.
    ...(item.inReplyTo && {
      thr: { inReplyTos: [{ ref: item.inReplyTo.id, href: item.inReplyTo.link, type: 'text/html' }] },
    }),
  };
}

/** The writer sets a text that needs a CDATA section on lines of its own, and some readers show a title with them. */
function tight(xml: string): string {
  return xml.replace(/>\n\s*<!\[CDATA\[([^]*?)\]\]>\n\s*</g, (_, text: string) => `><![CDATA[${text}]]><`);
}

/** Media RSS 1.5.1, which readers of Atom know as well. */
function mediaOf({ address: url, type, alt }: Picture) {
  return {
    url,
    medium: 'image' as const,
    ...(type && { type }),
    ...(alt && { description: { value: alt, type: 'plain' as const } }),
  };
}

/**
 * Marks a document as an archive, or as all there is (RFC 5005, 2 and 4), for which the writer has no word. The feed's own `id` is the
 * first in the document, and nothing that a contributor wrote stands before it.
 */
function marked(written: string, as: 'archive' | 'complete'): string {
  return written.replace('</id>', `</id>\n  <fh:${as} xmlns:fh="http://purl.org/syndication/history/1.0"/>`);
}
