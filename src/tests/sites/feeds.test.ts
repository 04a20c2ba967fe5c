/** Published feeds, read by a reader of feeds: well-formed, and with the whole text. */
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { beforeAll, expect, inject, test } from 'vitest';
import { insideOf, readPublished, wordsOf, type PublishedSite } from './published-site.ts';

const ORIGIN = 'https://cahiers.example';
let site: PublishedSite;
beforeAll(async () => {
  site = await readPublished(inject('dist'));
});

interface Item {
  link: string | undefined;
  html: string | undefined;
}

const READERS: Record<string, (text: string) => Item[]> = {
  'rss.xml': (text) =>
    (parseRssFeed(text).items ?? []).map((item) => ({
      link: item.link,
      html: item.content?.encoded ?? item.description,
    })),
  'atom.xml': (text) =>
    (parseAtomFeed(text).entries ?? []).map((entry) => ({
      link: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
      html: typeof entry.content === 'string' ? entry.content : entry.content?.value,
    })),
  'feed.json': (text) =>
    (parseJsonFeed(JSON.parse(text)).items ?? []).map((item) => ({
      link: item.url,
      html: item.content_html,
    })),
};

test.each(Object.keys(READERS))(
  'every %s is read, and an item holds all the words of its page',
  async (name) => {
    const bodies = new Map(
      site.pages.map(({ path, html }) => [ORIGIN + path, insideOf(html, 'data-feed-body')] as const),
    );
    const feeds = [...site.files].filter((file) => file.endsWith(name));
    expect(feeds.length).toBeGreaterThan(5);
    let whole = 0;
    for (const feed of feeds)
      for (const { link, html } of READERS[name]!((await site.bytes(feed)).toString())) {
        // News of a document (an answer, a correction) lead to a place in its page and tell that news alone.
        const body = link && bodies.get(link);
        if (!body) continue;
        const told = new Map<string, number>();
        for (const word of wordsOf(html ?? '')) told.set(word, (told.get(word) ?? 0) + 1);
        const missing = wordsOf(body).filter((word) => {
          const left = told.get(word) ?? 0;
          told.set(word, left - 1);
          return left <= 0;
        });
        expect(
          missing.length / wordsOf(body).length,
          `${feed}: ${link} lacks ${missing.slice(0, 12).join(' ')}`,
        ).toBeLessThan(0.03);
        whole++;
      }
    expect(whole).toBeGreaterThan(10);
  },
);

test('the list of feeds names feeds that exist', async () => {
  const lists = [...site.files].filter((file) => file.endsWith('.opml'));
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) {
    const addresses = [...(await site.bytes(list)).toString().matchAll(/xmlUrl="([^"]+)"/g)].map(
      (match) => match[1]!,
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(site.files).toContain(new URL(address).pathname.slice(1));
    expect(parseOpml((await site.bytes(list)).toString()).body?.outlines?.length).toBeGreaterThan(0);
  }
});
