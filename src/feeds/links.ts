/** Which feeds a page offers in its head. */
import { wordsFor } from '../i18n/index.ts';
import { once } from '../library/handover.ts';
import type { PublicRecord } from '../library/record.ts';
import { FORMAT_FACTS, feedPath, type About, type Feed, type FeedLink } from './feed.ts';
import { feedsOf } from './registry.ts';

/**
 * Feeds about what a page is about: about a provider, a kind of document, a letter. Without `about`, the site's own, which every
 * page offers. Where the page's language has no such feed, that of the site's first language, which holds all documents.
 */
export function feedsFor(record: PublicRecord, language: string, about?: About): FeedLink[] {
  const wanted = Object.entries(about ?? {}).filter(([, value]) => value !== undefined);
  const subjects = wanted.length ? wanted.map(([key, value]) => `${key} ${value}`) : [EVERYTHING];
  return subjects.flatMap((subject) => {
    const found = bySubject(record).get(subject) ?? [];
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

const EVERYTHING = '';

/** Every page asks for its feeds: looked up, not searched for among all. */
function bySubject(record: PublicRecord): Map<string, Feed[]> {
  return once(record, 'feeds by subject', () => {
    const found = new Map<string, Feed[]>();
    for (const feed of feedsOf(record)) {
      const subjects = Object.entries(feed.about).map(([key, value]) => `${key} ${value}`);
      for (const subject of subjects.length ? subjects : [EVERYTHING])
        found.set(subject, [...(found.get(subject) ?? []), feed]);
    }
    return found;
  });
}
