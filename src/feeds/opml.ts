/** The list of the feeds as OPML 2.0, which readers import. */
import { generateOpml } from 'feedsmith';
import { say } from '../domain/language.ts';
import { wordsFor } from '../i18n/index.ts';
import type { PublicRecord } from '../library/record.ts';
import { line, xmlCharacters } from './characters.ts';
import { feedPath, type Feed } from './feed.ts';
import { feedsOf } from './registry.ts';
import { address } from './site.ts';

/** Path with the base: `/flux.opml`. One list for all languages, named in the site's first. */
export function listPath({ site }: PublicRecord): string {
  return `${site.base}${wordsFor(site.languages[0]!).addresses.feeds}.opml`;
}

/**
 * The RSS feeds, a folder a language. A letter's own feed is not in it: it is found on the letter's page, and nobody imports
 * a thousand of them.
 */
export function writeOpml(record: PublicRecord): string {
  const { site } = record;
  const own = site.languages[0]!;
  const feeds = feedsOf(record).filter(({ formats }) => formats.includes('rss'));
  const folders = site.languages.map((language) => ({
    text: wordsFor(language).name,
    outlines: feeds.filter((feed) => feed.language === language).map((feed) => outline(feed)),
  }));
  return xmlCharacters(
    generateOpml({
      head: { title: line(say(site.title, own, own).words), ownerName: line(site.publisher.name) },
      body: { outlines: folders.length > 1 ? folders : (folders[0]?.outlines ?? []) },
    }),
  );

  function outline(feed: Feed) {
    return {
      type: 'rss',
      version: 'RSS2',
      text: feed.title,
      title: feed.title,
      description: feed.description,
      language: feed.language,
      xmlUrl: address(site, feedPath(feed, 'rss')),
      htmlUrl: address(site, feed.page),
    };
  }
}
