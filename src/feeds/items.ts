/** The items that a document gives to feeds: itself, and later what was corrected, what became of it and how its standing changed. */
import type { Attribution } from '../domain/attribution.ts';
import { entryAddress } from '../library/addresses.ts';
import { once } from '../library/handover.ts';
import type { Document, Letter, PublicRecord, Tombstone } from '../library/record.ts';
import { answeredBy, isGone, originalOf, providersOf, readersVersions } from '../library/relations.ts';
import { followedBy, followersOf, seriesOf } from '../library/series.ts';
import { line } from './characters.ts';
import { contentOf } from './content/content.ts';
import { absolute, voiceOf, type Voice } from './content/markup.ts';
import { nameOf } from './content/parties.ts';
import type { FeedItem } from './feed.ts';
import { tagOf } from './identity.ts';
import { instantOf, latestOf } from './instants.ts';
import { firstPicture } from './picture.ts';
import { changesOf, noticesOf } from './notices.ts';
import { statusItems } from './status.ts';
import { withdrawalItems } from './withdrawal.ts';

/** The document first, then the notices of what happened to it; of a text that is gone, what stands in its place. Written once. */
export function itemsOf(record: PublicRecord, document: Document | Tombstone): FeedItem[] {
  const written = once(record, 'feed items', () => new Map<Document | Tombstone, FeedItem[]>());
  const items =
    written.get(document) ?? (isGone(document) ? withdrawalItems(record, document) : write(record, document));
  written.set(document, items);
  return items;
}

/** Newest publication first; what was published at one instant stands in the order of identities. */
export function newestFirst(items: FeedItem[]): FeedItem[] {
  return items.toSorted((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
}

function write(record: PublicRecord, document: Document): FeedItem[] {
  const voice = voiceOf(record, document);
  const own = documentItem(voice, document);
  return [own, ...noticesOf(voice, document, own), ...statusItems(voice, document, own)];
}

function documentItem(voice: Voice, document: Document): FeedItem {
  const { record, words } = voice;
  const { site } = record;
  const published = instantOf(document.published, site);
  const changes = [document.updated, ...changesOf(document).map(({ at }) => at)].filter(
    (at) => at !== undefined,
  );
  const title = line(document.title);
  const answered = document.kind === 'reply' ? answeredBy(record, document) : undefined;
  const html = contentOf(voice, document);
  const picture = firstPicture(html);
  return {
    kind: document.kind,
    id: tagOf(site, document.uid),
    link: absolute(site, entryAddress(site, document)),
    title: document.example ? words.feeds.example(title) : title,
    summary: line(document.summary ?? document.text.summary) || title,
    html,
    ...(picture && { picture }),
    language: document.language,
    published,
    updated: latestOf(published, ...changes.map((at) => instantOf(at, site))),
    authors: authorsOf(voice, document),
    categories: [
      ...providersOf(record, document).map(({ name }) => line(name)),
      line(words.kinds[document.kind]),
    ],
    ...(document.kind === 'letter' && relatedTo(record, document)),
    ...(document.kind === 'letter' && document.elsewhere?.url && { via: document.elsewhere.url }),
    ...(answered && {
      inReplyTo: { id: tagOf(site, answered.uid), link: absolute(site, entryAddress(site, answered)) },
    }),
  };
}

function relatedTo(record: PublicRecord, letter: Letter): Pick<FeedItem, 'related'> {
  const { site } = record;
  const others = [
    followedBy(record, letter) ?? [],
    followersOf(record, letter),
    (seriesOf(record, letter)?.letters ?? []).filter(({ id }) => id !== originalOf(record, letter).id),
  ].flat();
  if (others.length === 0) return {};
  return {
    related: readersVersions(record, [...new Set(others)], letter.language).map((other) => ({
      link: absolute(site, entryAddress(site, other)),
      title: line(other.title),
      language: other.language,
    })),
  };
}

/** Whoever speaks; an incident is told by the publisher. */
function authorsOf(voice: Voice, document: Document): FeedItem['authors'] {
  if (document.kind === 'incident') return [{ name: line(voice.record.site.publisher.name) }];
  return speakersOf(document).map((who) => ({ name: nameOf(voice, who), ...(who.url && { url: who.url }) }));
}

function speakersOf(document: Exclude<Document, { kind: 'incident' }>): Attribution[] {
  if (document.kind === 'letter') return document.from;
  return [document.kind === 'reply' ? document.by : document.author];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
