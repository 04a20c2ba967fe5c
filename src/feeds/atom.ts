/** Feeds as Atom (RFC 4287). */
import { generateAtomFeed } from 'feedsmith';
import type { FeedPart } from './archive.ts';
import { FORMAT_FACTS, feedPath, type FeedItem, type Picture } from './feed.ts';
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
  return `${shell.slice(0, end)}${part.items.map(writtenEntry).join('')}${shell.slice(end)}`;
}

const entries = new WeakMap<FeedItem, string>();

/** An entry is the same in every feed and archive: it is written once, alone, and taken out of what is around it. */
function writtenEntry(item: FeedItem): string {
  let text = entries.get(item);
  if (text === undefined) {
    const alone = generateAtomFeed({
      id: item.id,
      title: { value: item.id },
      updated: item.updated,
      entries: [entry(item)],
    });
    // The namespaces of its elements stand on the element that is left behind.
    const root = alone.slice(alone.indexOf('<feed'), alone.indexOf('>', alone.indexOf('<feed')));
    const namespaces = (root.match(/ xmlns:\w+="[^"]+"/g) ?? []).join('');
    text = tight(
      alone.slice(alone.indexOf('  <entry'), alone.lastIndexOf('</entry>') + '</entry>\n'.length),
    ).replace('<entry', `<entry${namespaces}`);
    entries.set(item, text);
  }
  return text;
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
