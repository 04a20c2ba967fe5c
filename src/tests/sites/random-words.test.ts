/**
 * Documents of random words with random signs between them, one whole build, and everything read back: each word typed stands in
 * every file that should have it, and every file is what it says it is. The seed is fixed: same input, same bytes.
 */
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { faultOfXml } from '../../feeds/well-formed.ts';
import { letterWith } from '../hostile/case.ts';
import { escaped, line } from '../properties/random-text.ts';
import { readPublished, unescape, type PublishedSite } from './published-site.ts';
import { build, smallSite } from './small-site.ts';

const LETTERS = 24;
const [titles, names, summaries, bodies] = [2, 2, 4, 6].map((words, rank) =>
  fc.sample(line(words), { seed: 4 + rank, numRuns: LETTERS }),
) as [Line[], Line[], Line[], Line[]];
type Line = { text: string; words: string[] };
const quoted = (text: string) => JSON.stringify(text);
const id = (rank: number) => `lettre-${rank}`;
const wordsOf = (rank: number) => [titles, names, bodies].flatMap((lines) => lines[rank]!.words);

let site: PublishedSite;
beforeAll(async () => {
  const place = await smallSite(
    'random-words',
    Object.fromEntries(
      titles.map((title, rank) => [
        `letters/${id(rank)}.mdx`,
        letterWith(escaped(bodies[rank]!.text), `summary: ${quoted(summaries[rank]!.text)}\n`)
          .replace('Une lettre d’exemple', () => quoted(title.text))
          .replace('Camille Exemple', () => quoted(names[rank]!.text)),
      ]),
    ),
  );
  const { code, output } = await build(place);
  expect(code, output).toBe(0);
  site = await readPublished(place.dist);
});

const plain = (text: string) => unescape(unescape(text)).normalize('NFC');
const read = async (file: string) => (await site.bytes(file)).toString('utf8');
const missing = (text: string, words: readonly string[]) => words.filter((word) => !text.includes(word));
const all = <Of>(one: (rank: number) => Of) => titles.map((_title, rank) => one(rank));

test('the page of a letter has all its words', () => {
  for (const rank of titles.keys()) {
    const page = site.pages.find(({ path }) => path === `/lettres/${id(rank)}/`)!;
    const seen = plain(page.html.replace(/<script[^]*?<\/script>/g, ' ').replace(/<[^>]*>/g, ' '));
    expect(missing(seen, wordsOf(rank)), page.path).toEqual([]);
  }
});

test('structured data say its title and its author', () => {
  for (const rank of titles.keys()) {
    const { html } = site.pages.find(({ path }) => path === `/lettres/${id(rank)}/`)!;
    const scripts = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/g)].map(([, json]) => JSON.parse(json!) as unknown);
    expect(missing(JSON.stringify(scripts).normalize('NFC'), [...titles[rank]!.words, ...names[rank]!.words])).toEqual([]);
  }
}); // prettier-ignore

test.each(['lettres/rss.xml', 'atom.xml'])('%s is strict XML with all words of all letters', async (file) => {
  const feed = await read(file);
  expect(faultOfXml(feed)).toBeUndefined();
  expect(missing(plain(feed), all(wordsOf).flat())).toEqual([]);
});

test('the JSON feed has all words, signs included', async () => {
  const feed = JSON.parse(await read('feed.json')) as { items: { title: string; content_html: string }[] };
  const text = plain(JSON.stringify(feed));
  expect(missing(text, all(wordsOf).flat())).toEqual([]);
  const spaces = (words: string) => words.replace(/\s+/g, ' ');
  expect(feed.items.map(({ title }) => spaces(title)).sort()).toEqual(expect.arrayContaining(titles.map(({ text }) => spaces(text)).sort()));
}); // prettier-ignore

test('open data have all words of each field', async () => {
  for (const rank of titles.keys()) {
    const data = (await read(`lettres/${id(rank)}/index.json`)).normalize('NFC');
    expect(() => JSON.parse(data) as unknown).not.toThrow();
    expect(missing(data, [...wordsOf(rank), ...summaries[rank]!.words])).toEqual([]);
  }
  const whole = JSON.stringify(JSON.parse(await read('data/record.json'))).normalize('NFC');
  expect(missing(whole, all(wordsOf).flat())).toEqual([]);
  const table = (await read('data/letters.csv')).normalize('NFC');
  expect(
    missing(
      table,
      titles.flatMap(({ words }) => words),
    ),
  ).toEqual([]);
});

test('the search index has all words', async () => {
  const fragments = [...site.files].filter((file) => file.endsWith('.pf_fragment'));
  expect(fragments.length).toBeGreaterThanOrEqual(LETTERS);
  const texts = await Promise.all(
    fragments.map(async (file) => gunzipSync(await site.bytes(file)).toString('utf8')),
  );
  for (const text of texts) expect(() => JSON.parse(text.slice(text.indexOf('{'))) as unknown).not.toThrow();
  // It parts scripts without spaces by spaces.
  expect(missing(plain(texts.join('\n').replace(/[\s\u200b]/g, '')), all(wordsOf).flat())).toEqual([]);
});

test('the list of feeds and the map of the site are strict XML', async () => {
  const documents = [...site.files].filter((file) => /\.(xml|opml)$/.test(file));
  expect(documents.length).toBeGreaterThan(5);
  for (const file of documents) expect(faultOfXml(await read(file)), file).toBeUndefined();
  const map = await read('sitemap.xml');
  for (const rank of titles.keys()) expect(map).toContain(`/lettres/${id(rank)}/</loc>`);
});
