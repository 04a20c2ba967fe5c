import { parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { FEED_FILES } from '../seo/headers.ts';
import { sampleRecord } from '../views/publication/sample-record.ts';
import { pagesOf } from '../views/registry.ts';
import { bigRecord } from '../tests/feeds-record.ts';
import { feedFiles } from './files.ts';
import { feedsFor } from './links.ts';
import { writeOpml } from './opml.ts';
import { feedsOf } from './registry.ts';

const record = bigRecord();

describe('discovery', () => {
  test('a page offers the feeds about what it is about', () => {
    const paths = (...about: Parameters<typeof feedsFor>) => feedsFor(...about).map(({ path }) => path);
    expect(paths(record, 'fr')).toEqual(['/rss.xml', '/atom.xml', '/feed.json']);
    expect(paths(record, 'en', { kind: 'letter' })).toEqual(['/en/letters/rss.xml']);
    expect(paths(record, 'fr', { letter: 'hostile', provider: 'nuage' })).toEqual([
      '/lettres/hostile/rss.xml',
      '/lettres/hostile/atom.xml',
      '/prestataires/nuage/rss.xml',
      '/prestataires/nuage/atom.xml',
      '/prestataires/nuage/feed.json',
    ]);
    expect(paths(record, 'fr', { provider: 'inconnu' })).toEqual([]);
  });

  test('the pages that feeds follow offer them', () => {
    const offered = new Map(pagesOf(record).map(({ path, feeds }) => [path, feeds.map((feed) => feed.path)]));
    const followed = feedsOf(record).filter(
      ({ about, kind }) => kind !== 'reply' && Object.keys(about).length > 0,
    );
    expect(followed.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['correction', 'unanswered', 'letter']),
    );
    for (const { page, folder } of followed)
      expect([page, offered.get(page)]).toEqual([page, expect.arrayContaining([`${folder}rss.xml`])]);
  });

  test('where a language has no such feed, that of the first language is offered', () => {
    expect(feedsFor(record, 'en', { kind: 'reply' })[0]!.path).toBe('/reponses/rss.xml');
  });

  test('titles of feeds and formats are distinct within a language', () => {
    for (const language of record.site.languages) {
      const titles = feedsOf(record)
        .filter((feed) => feed.language === language)
        .flatMap((feed) => feed.formats.map((format) => `${feed.title} ${format}`));
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('the list of feeds has every RSS feed, in folders by language, those of providers and of single letters apart', async () => {
    const { body } = parseOpml(writeOpml(record));
    const listed = body!.outlines!.flatMap(({ outlines }) => outlines!.map(({ xmlUrl }) => xmlUrl));
    expect(body!.outlines!.map(({ text }) => text)).toEqual([
      'Français',
      'Français · Par prestataire',
      'Français · Lettre par lettre',
      'English',
      'English · By provider',
      'English · Letter by letter',
    ]);
    expect(listed.sort()).toEqual(
      (await feedFiles(record))
        .map(({ path }) => path)
        .filter((path) => path.endsWith('rss.xml'))
        .map((path) => `https://cahiers.example${path}`)
        .sort(),
    );
  });
});

test('a site in one language has its general feeds outside of folders', () => {
  const letters = record.letters.filter(({ language }) => language === 'fr');
  const { body } = parseOpml(
    writeOpml(sampleRecord({ letters, site: { ...record.site, languages: ['fr'] } })),
  );
  const folders = body!.outlines!.filter(({ xmlUrl }) => xmlUrl === undefined);
  expect(folders.map(({ text }) => text)).toEqual(['Par prestataire', 'Lettre par lettre']);
  expect(body!.outlines!.slice(-2)).toEqual(folders);
});

test('below a folder of the host, every address keeps the folder', async () => {
  const files = await feedFiles(bigRecord({ site: { ...record.site, base: '/cahiers/' } }));
  expect(files[0]!.path).toBe('/cahiers/rss.xml');
  expect(parseRssFeed(files[0]!.text).items![2]!.link).toBe(
    'https://cahiers.example/cahiers/reponses/nuage-repond/',
  );
});

test('hosts know every file of a feed by its name', async () => {
  const pattern = new RegExp(FEED_FILES);
  for (const { path } of await feedFiles(record)) expect(path).toMatch(pattern);
});

test('an empty site still has its feed, and no other', () => {
  const feeds = feedsOf(
    sampleRecord({ letters: [], testimonials: [], site: { ...record.site, languages: ['fr'] } }),
  );
  expect(feeds.map(({ folder }) => folder)).toEqual(['/']);
});
