import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { sampleLetter, sampleRecord } from '../views/publication/sample-record.ts';
import { PART, partsOf } from './archive.ts';
import { feedFiles } from './files.ts';
import { feedsOf } from './registry.ts';

const recordOf = (count: number) =>
  sampleRecord({
    testimonials: [],
    letters: Array.from({ length: count }, (_, index) =>
      sampleLetter(
        {
          sent: undefined,
          published: `2026-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')}`,
        },
        `lettre-${String(index).padStart(3, '0')}`,
      ),
    ),
  });
const parts = (count: number) => partsOf(feedsOf(recordOf(count))[0]!, 2026);

test('a feed is one document while everything fits', () => {
  expect(parts(PART)).toHaveLength(1);
  expect(parts(PART)[0]).not.toHaveProperty('previous');
});

test('every item is in the feed or in an archive, and a full archive does not change', () => {
  const now = parts(2 * PART + 10);
  const later = parts(2 * PART + 30);
  const held = new Set(now.flatMap(({ items }) => items.map(({ id }) => id)));
  expect(now.map(({ items }) => items.length)).toEqual([PART, PART, PART]);
  expect(held.size).toBe(2 * PART + 10);
  const archivesOf = (all: typeof now) => all.slice(1).map(({ feed: _feed, ...part }) => part);
  expect(archivesOf(later)).toEqual(archivesOf(now));
});

test('long texts make shorter documents, none too long for those who stop reading', async () => {
  const record = recordOf(40);
  for (const { text } of record.letters) text.feed = `<p>${'<em>é</em> '.repeat(3_000)}</p>`;
  const files = await feedFiles(record);
  const everything = files.filter(({ path }) => /^\/(rss|atom|feed)[-.]/.test(path));
  for (const { text } of everything) expect(Buffer.byteLength(text)).toBeLessThan(512 * 1024);
  const held = new Set(partsOf(feedsOf(record)[0]!, 2026).flatMap(({ items }) => items.map(({ id }) => id)));
  expect(held.size).toBe(40);
  expect(everything.length).toBeGreaterThan(6);
});

test('a document that holds everything says so, in RSS and in Atom', async () => {
  for (const { path, text } of await feedFiles(recordOf(3)))
    if (path.endsWith('.xml')) expect(text, path).toMatch(/<fh:complete( xmlns:fh="[^"]+")?\/>/);
});

test('documents lead to one another, each in its format', async () => {
  const files = await feedFiles(recordOf(2 * PART + 10));
  const text = (path: string) => files.find((file) => file.path === path)!.text;
  const relations = (links: { rel?: string; href?: string }[] | undefined) =>
    Object.fromEntries(links!.map(({ rel, href }) => [rel, href?.replace('https://cahiers.example', '')]));

  expect(relations(parseRssFeed(text('/rss.xml')).atom!.links)).toEqual({
    self: '/rss.xml',
    'prev-archive': '/rss-archive-2.xml',
  });
  expect(text('/rss.xml')).not.toContain('fh:archive/>');
  expect(relations(parseRssFeed(text('/rss-archive-1.xml')).atom!.links)).toEqual({
    self: '/rss-archive-1.xml',
    current: '/rss.xml',
    'next-archive': '/rss-archive-2.xml',
  });
  expect(text('/rss-archive-1.xml')).toContain('<fh:archive/>');
  const atom = parseAtomFeed(text('/atom-archive-2.xml'));
  expect(relations(atom.links)).toMatchObject({
    current: '/atom.xml',
    'prev-archive': '/atom-archive-1.xml',
  });
  expect(atom.id).toBe(parseAtomFeed(text('/atom.xml')).id);
  expect(text('/atom-archive-2.xml')).toContain(
    '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>',
  );
  expect(parseJsonFeed(text('/feed.json')).next_url).toBe('https://cahiers.example/feed-archive-2.json');
});
