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
 * Every RSS feed: a folder a language, and one a language for those of providers and for those of single letters, as some readers know no
 * folder within another. Whoever imports the list takes or leaves a folder: of a thousand letters, a person follows a few.
 */
export function writeOpml(record: PublicRecord): string {
  const { site } = record;
  const own = site.languages[0]!;
  const isAlone = site.languages.length === 1;
  const feeds = feedsOf(record).filter(({ formats }) => formats.includes('rss'));
  const outlines = site.languages.flatMap((language) => {
    const { name, feeds: words, views } = wordsFor(language);
    const folder = (title: string, held: Feed[]) =>
      held.length ? [{ text: title, title, outlines: held.map(outline) }] : [];
    const apart = (title: string, held: Feed[]) => folder(isAlone ? title : `${name} · ${title}`, held);
    const {
      general = [],
      providers = [],
      letters = [],
    } = Object.groupBy(
      feeds.filter((feed) => feed.language === language),
      ({ about }) =>
        about.provider !== undefined ? 'providers' : about.letter !== undefined ? 'letters' : 'general',
    );
    return [
      ...(isAlone ? general.map(outline) : folder(name, general)),
      ...apart(views.subscribe.providers.title, providers),
      ...apart(words.names.following, letters),
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
      // The same of every letter: a thousand times the same words.
      ...(feed.about.letter === undefined && { description: feed.description }),
      language: feed.language,
      xmlUrl: address(site, feedPath(feed, 'rss')),
      htmlUrl: address(site, feed.page),
    };
  }
}
