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
 * The RSS feeds: a folder a language, and one a language for those of providers, as some readers know no folder within another. A letter's
 * own feed is not in it: it is found on the letter's page, and nobody imports a thousand of them.
 */
export function writeOpml(record: PublicRecord): string {
  const { site } = record;
  const own = site.languages[0]!;
  const feeds = feedsOf(record).filter(({ formats }) => formats.includes('rss'));
  const outlines = site.languages.flatMap((language) => {
    const { name, views } = wordsFor(language);
    const { providers } = views.subscribe;
    const isAlone = site.languages.length === 1;
    const [general, particular] = [false, true].map((isOfProvider) =>
      feeds
        .filter((feed) => feed.language === language && (feed.about.provider !== undefined) === isOfProvider)
        .map((feed) => outline(feed)),
    );
    const group = isAlone ? providers.title : `${name} · ${providers.title}`;
    return [
      ...(isAlone ? general! : [{ text: name, title: name, outlines: general! }]),
      ...(particular!.length ? [{ text: group, title: group, outlines: particular! }] : []),
    ];
  });
  return xmlCharacters(
    generateOpml({
      head: { title: line(say(site.title, own, own).words), ownerName: line(site.publisher.name) },
      body: { outlines },
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
