/** Two programs that others wrote to read feeds, asked the same questions: one gives their structure, the other what people are shown. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';

/** What every reader must find of an item, in words of its own. */
export interface Read {
  id: string;
  title: string;
  link: string;
  published: string;
  author: string;
  html: string;
  summary: string;
}

const instant = (date: string | undefined) => `${new Date(date!).toISOString().slice(0, 19)}Z`;

/** Each is given the texts of a site's feeds by path, and the folder of a feed. */
export const READERS: Record<
  string,
  (texts: ReadonlyMap<string, string>, folder: string) => Promise<Read[]>
> = {
  'rss-parser, RSS': async (texts, path) => {
    const { items } = await new RssParser().parseString(texts.get(`${path}rss.xml`)!);
    return items.map((item) => ({
      id: item.guid!,
      title: item.title!,
      link: item.link!,
      published: instant(item.isoDate),
      author: item.creator!,
      html: (item as unknown as Record<string, string>)['content:encoded']!,
      summary: item.contentSnippet!,
    }));
  },
  'rss-parser, Atom': async (texts, path) => {
    const { items } = await new RssParser().parseString(texts.get(`${path}atom.xml`)!);
    return items.map((item) => ({
      id: (item as unknown as { id: string }).id,
      title: item.title!,
      link: item.link!,
      published: instant(item.isoDate),
      author: (item as unknown as { author: string }).author,
      html: item.content!,
      summary: item.summary!,
    }));
  },
  'feedsmith, RSS': async (texts, path) =>
    parseRssFeed(texts.get(`${path}rss.xml`)!).items!.map((item) => ({
      id: item.guid!.value!,
      title: item.title!,
      link: item.link!,
      published: instant(item.pubDate),
      author: item.dc!.creators![0]!,
      html: item.content!.encoded!,
      summary: item.description!,
    })),
  'feedsmith, Atom': async (texts, path) =>
    parseAtomFeed(texts.get(`${path}atom.xml`)!).entries!.map((item) => ({
      id: item.id!,
      title: item.title!.value!,
      link: item.links!.find(({ rel }) => rel === 'alternate')!.href!,
      published: instant(item.published),
      author: item.authors![0]!.name!,
      html: item.content!.value!,
      summary: item.summary!.value!,
    })),
  'feedsmith, JSON': async (texts, path) =>
    parseJsonFeed(texts.get(`${path}feed.json`)!).items!.map((item) => ({
      id: item.id!,
      title: item.title!,
      link: item.url!,
      published: instant(item.date_published),
      author: item.authors![0]!.name!,
      html: item.content_html!,
      summary: item.summary!,
    })),
};
