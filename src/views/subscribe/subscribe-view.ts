/** The page that tells how to follow the site: every feed by its address, in words for those who have never used one. */
import { FORMAT_FACTS, feedPath, type Feed } from '../../feeds/feed.ts';
import { linksTo } from '../../feeds/links.ts';
import { listPath } from '../../feeds/opml.ts';
import { feedsOf } from '../../feeds/registry.ts';
import { address } from '../../feeds/site.ts';
import { wordsFor, type Words } from '../../i18n/index.ts';
import { sectionAddress } from '../../library/addresses.ts';
import type { PublicRecord } from '../../library/record.ts';
import type { Page } from '../page.ts';

/** A feed as the page shows it: its address is written out, for whoever copies it. */
export interface ListedFeed {
  name: string;
  description?: string;
  /** In each format; the first is the one to take when in doubt. */
  addresses: { format: string; address: string; type: string }[];
}

export interface FeedGroup {
  id: string;
  title: string;
  words: string;
  feeds: ListedFeed[];
}

export interface SubscribeModel {
  title: string;
  lead: string;
  what: Words['views']['subscribe']['what'];
  how: Words['views']['subscribe']['how'];
  groups: FeedGroup[];
  /** Absent while there is no letter. */
  letter?: Words['views']['subscribe']['letter'];
  updates: Words['views']['subscribe']['updates'];
  opml: Words['views']['subscribe']['opml'] & { address: string };
  mail: Words['views']['subscribe']['mail'];
  /** The same page for readers of the other languages, who have feeds of their own. */
  versions: { language: string; words: string; path: string }[];
}

export function subscribePages(record: PublicRecord, language: string): Page<'subscribe', SubscribeModel>[] {
  const { site } = record;
  const words = wordsFor(language).views.subscribe;
  const own = feedsOf(record).filter((feed) => feed.language === language);
  const kinds = own.filter(({ about }) => about.kind !== undefined);
  const versions = site.languages.map((tag) => ({
    language: tag,
    path: sectionAddress(site, tag, 'subscribe'),
  }));
  return [
    {
      view: 'subscribe',
      path: sectionAddress(site, language, 'subscribe'),
      language,
      title: words.title,
      description: words.description,
      alternates: versions.length > 1 ? versions : [],
      // Feeds without a list of their own are offered here.
      feeds: kinds.flatMap(linksTo),
      structured: [],
      model: {
        title: words.title,
        lead: words.lead,
        what: words.what,
        how: words.how,
        groups: groupsOf(record, own, language),
        ...(own.some(({ about }) => about.letter !== undefined) && { letter: words.letter }),
        updates: words.updates,
        opml: { ...words.opml, address: address(site, listPath(record)) },
        mail: words.mail,
        versions: versions
          .filter((version) => version.language !== language)
          .map((version) => {
            const theirs = wordsFor(version.language);
            return { ...version, words: theirs.views.subscribe.feedsIn };
          }),
      },
    },
  ];
}

/** Everything, then by kind, then by provider; a letter's own feed is announced on its page. */
function groupsOf(record: PublicRecord, own: Feed[], language: string): FeedGroup[] {
  const words = wordsFor(language).views.subscribe;
  const group = (id: 'everything' | 'kinds' | 'providers', feeds: Feed[]): FeedGroup[] =>
    feeds.length
      ? [{ id, ...words[id], feeds: feeds.map((feed) => listed(record, feed, id !== 'providers')) }]
      : [];
  return [
    ...group(
      'everything',
      own.filter(({ kind }) => kind === 'everything'),
    ),
    ...group(
      'kinds',
      own.filter(({ about }) => about.kind !== undefined),
    ),
    ...group(
      'providers',
      own.filter(({ about }) => about.provider !== undefined),
    ),
  ];
}

function listed({ site }: PublicRecord, feed: Feed, isDescribed: boolean): ListedFeed {
  return {
    name: feed.name,
    ...(isDescribed && { description: feed.description }),
    addresses: feed.formats.map((format) => ({
      format: FORMAT_FACTS[format].name,
      address: address(site, feedPath(feed, format)),
      type: FORMAT_FACTS[format].type,
    })),
  };
}
