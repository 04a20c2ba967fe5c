/** Published feeds as others read them: a reader of structures (feedsmith) and one of those that show people texts (rss-parser). */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { READERS, type Read } from '../tests/feed-readers.ts';
import { bigRecord } from '../tests/feeds-record.ts';
import { sampleLetter } from '../views/publication/sample-record.ts';
import { PART } from './archive.ts';
import type { FeedItem } from './feed.ts';
import { feedFiles } from './files.ts';
import { feedsOf } from './registry.ts';

const HUB = 'https://hub.example/?a=1&b=2';
const PICTURE =
  '<p>Une image.</p><p><img src="https://cahiers.example/f/a.webp" alt="Facture &amp; &quot;reçu&quot;" width="3" height="2"></p>';

const { site } = bigRecord();
const pictured = sampleLetter({ published: '2026-01-10', sent: '2026-01-10' }, 'avec-image');
pictured.text.feed = PICTURE;
const many = Array.from({ length: PART }, (_, index) =>
  sampleLetter({ sent: undefined, published: '2025-12-01' }, `ancienne-${index}`),
);
const record = bigRecord({
  site: { ...site, hub: HUB },
  letters: [...bigRecord().letters, pictured, ...many],
});
const [everything] = feedsOf(record);
let texts: Map<string, string>;
beforeAll(async () => {
  texts = new Map((await feedFiles(record)).map(({ path, text }) => [path, text]));
});

const expected = (items: FeedItem[]) =>
  items.map(({ id, title, link, published, authors, html }) => ({
    id,
    title,
    link,
    published,
    author: authors.map(({ name }) => name).join(', '),
    html,
  }));
/** Hostile summaries are read as HTML by some: they have a test of their own. */
const shown = ({ id, title, link, published, author, html }: Read) => ({
  id,
  title,
  link,
  published,
  author,
  html: html.trim(),
});

describe.each(Object.keys(READERS))('%s', (name) => {
  test('reads every item as it is: identity, title, address, day, whole text', async () => {
    expect((await READERS[name]!(texts, '/')).map(shown)).toEqual(expected(everything!.items.slice(0, PART)));
    const provider = feedsOf(record).find(({ about }) => about.provider === 'nuage')!;
    expect((await READERS[name]!(texts, '/prestataires/nuage/')).map(shown)).toEqual(
      expected(provider.items.slice(0, PART)),
    );
  });

  test('reads who speaks, and what is told in a line', async () => {
    const items = await READERS[name]!(texts, '/');
    const authorOf = (end: string) => items.find(({ id }) => id.endsWith(end))!;
    expect(authorOf(':lettre-nuage').author).toBe('Ada Exemple');
    expect(authorOf(':nuage-repond').author).toBe('Nuage d’exemple');
    // What became of a letter is told by whoever publishes, not by its author.
    expect(authorOf(':lettre-nuage/overdue').author).toBe('Les essayeurs');
    expect(authorOf('/correction/2026-02-20').summary).toBe('Deux nuits, pas trois.');
  });
});

// A letter has no JSON Feed of its own.
test.each(Object.keys(READERS).filter((name) => !name.endsWith('JSON')))(
  '%s reads a letter, and what follows it',
  async (name) => {
    const letter = feedsOf(record).find(({ about }) => about.letter === 'lettre-nuage')!;
    expect((await READERS[name]!(texts, letter.folder)).map(shown)).toEqual(expected(letter.items));
  },
);

test('every prefix is bound: a reader that knows namespaces refuses the whole feed otherwise', () => {
  for (const [path, text] of texts)
    if (path.endsWith('.xml')) {
      const markup = text.replace(/<!\[CDATA\[[^]*?\]\]>/g, '');
      const used = new Set([...markup.matchAll(/<([\w-]+):/g)].map(([, prefix]) => prefix));
      const bound = new Set([...markup.matchAll(/ xmlns:([\w-]+)="/g)].map(([, prefix]) => prefix));
      expect(
        [...used].filter((prefix) => !bound.has(prefix)),
        path,
      ).toEqual([]);
      expect(used.size, path).toBeGreaterThan(0);
    }
});

describe('both find', () => {
  test('the hub that the owner names, and only where new items come', async () => {
    expect(parseRssFeed(texts.get('/rss.xml')!).atom!.links).toContainEqual(
      expect.objectContaining({ rel: 'hub', href: HUB }),
    );
    expect(parseAtomFeed(texts.get('/atom.xml')!).links).toContainEqual(
      expect.objectContaining({ rel: 'hub', href: HUB }),
    );
    expect(parseJsonFeed(texts.get('/feed.json')!).hubs).toEqual([{ type: 'WebSub', url: HUB }]);
    for (const path of ['/rss-archive-1.xml', '/atom-archive-1.xml', '/feed-archive-1.json'])
      expect(texts.get(path), path).not.toContain('hub.example');
    for (const text of (await feedFiles(bigRecord())).map(({ text }) => text))
      expect(text).not.toMatch(/rel="hub"|"hubs"/);
  });

  test('the picture of a text beside its title, described', async () => {
    const address = 'https://cahiers.example/f/a.webp';
    const media = {
      url: address,
      medium: 'image',
      type: 'image/webp',
      description: { value: 'Facture & "reçu"' },
    };
    const ofLetter = ({ id, guid }: { id?: string; guid?: { value?: string } }) =>
      (id ?? guid?.value ?? '').endsWith(':avec-image');
    expect(parseRssFeed(texts.get('/rss.xml')!).items!.find(ofLetter)!.media!.contents).toMatchObject([
      media,
    ]);
    expect(parseAtomFeed(texts.get('/atom.xml')!).entries!.find(ofLetter)!.media!.contents).toMatchObject([
      media,
    ]);
    expect(parseJsonFeed(texts.get('/feed.json')!).items!.find(ofLetter)!.image).toBe(address);
    const parser = new RssParser({ customFields: { item: ['media:content'] } });
    const items = (await parser.parseString(texts.get('/rss.xml')!)).items as unknown as {
      guid: string;
      'media:content'?: { $: object };
    }[];
    expect(
      items
        .filter((item) => item['media:content'])
        .map(({ guid, 'media:content': found }) => [guid, found!.$]),
    ).toEqual([
      ['tag:cahiers.example,2026:avec-image', { url: address, medium: 'image', type: 'image/webp' }],
    ]);
  });

  test('in archives what the feed no longer holds', async () => {
    const archived = (await new RssParser().parseString(texts.get('/rss-archive-1.xml')!)).items.map(
      ({ guid }) => guid,
    );
    const current = (await new RssParser().parseString(texts.get('/rss.xml')!)).items.map(({ guid }) => guid);
    expect(new Set([...archived, ...current])).toEqual(new Set(everything!.items.map(({ id }) => id)));
    expect(archived.length + current.length).toBeGreaterThan(everything!.items.length);
  });
});
