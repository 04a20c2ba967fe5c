/** Which feeds a page offers in its head. */
import { wordsFor } from '../i18n/index.ts';
import type { PublicRecord } from '../library/record.ts';
import { FORMAT_FACTS, feedPath, type About, type Feed, type FeedLink } from './feed.ts';
import { feedsOf } from './registry.ts';

/**
 * Feeds about what a page is about: about a provider, a kind of document, a letter. Without `about`, the site's own, which every
 * page offers. Where the page's language has no such feed, that of the site's first language, which holds all documents.
 */
export function feedsFor(record: PublicRecord, language: string, about?: About): FeedLink[] {
  const wanted = Object.entries(about ?? {}).filter(([, value]) => value !== undefined);
  const named = wanted.length ? wanted : [undefined];
  return named.flatMap((want) => {
    const found = feedsOf(record).filter((feed) => isAbout(feed, want));
    const feed =
      found.find((one) => one.language === language) ??
      found.find((one) => one.language === record.site.languages[0]);
    return feed ? linksTo(feed) : [];
  });
}

/** A feed in all its formats; titles tell them apart. */
export function linksTo(feed: Feed): FeedLink[] {
  const { titles } = wordsFor(feed.language).feeds;
  return feed.formats.map((format) => ({
    title: titles.format(feed.title, FORMAT_FACTS[format].name),
    path: feedPath(feed, format),
    type: FORMAT_FACTS[format].type,
  }));
}

function isAbout({ about }: Feed, want: [string, unknown] | undefined): boolean {
  const facts = Object.entries(about);
  if (!want) return facts.length === 0;
  return facts.some(([key, value]) => key === want[0] && value === want[1]);
}
