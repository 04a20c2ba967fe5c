/** What the pages of all publications say in their heads, their pictures, the search index and structured data. */
import { dateTimeAttribute, isoDay } from '../../domain/partial-date.ts';
import { dataPath } from '../../data/places.ts';
import { feedsFor } from '../../feeds/links.ts';
import { entryAddress } from '../../library/addresses.ts';
import { providersOf, versionsOf } from '../../library/relations.ts';
import type { Document } from '../../library/record.ts';
import { authorName } from '../../seo/article.ts';
import type { Card } from '../../social/card.ts';
import type { FeedLink, Page } from '../page.ts';
import { dateOf, type Particular } from './particular.ts';
import { searchRecordOf } from './search-record.ts';
import { structuredOf } from './structured.ts';
import { dated, siteTitle, type Voice } from './voice.ts';

/** Everything of a page but its view and its model. */
export function pageFacts(
  voice: Voice,
  document: Document,
  particular: Particular,
): Omit<Page, 'view' | 'model'> {
  const { site, language } = voice;
  const day = (date: Document['published'] | undefined) => date && isoDay(date, site.zone);
  const updated = day(document.updated) ?? day(document.published);
  const path = entryAddress(site, document);
  const versions = versionsOf(voice.record, document);
  const published = dateTimeAttribute(document.published);
  const modified = document.updated && dateTimeAttribute(document.updated);
  // Who has the address may read it; nothing leads there.
  const isUnlisted = document.prominence === 'unlisted';
  const fediverse = particular.authors.find((who) => who.fediverse)?.fediverse;
  return {
    path,
    language,
    title: document.title,
    description: document.summary ?? (document.text.summary || particular.description),
    alternates:
      versions.length > 1
        ? versions.map((version) => ({ language: version.language, path: entryAddress(site, version) }))
        : [],
    feeds: feedsAbout(voice, document),
    data: dataPath(site, document),
    card: cardOf(voice, document, particular),
    ...(updated && { updated }),
    article: {
      ...(published && { published }),
      ...(modified && { modified }),
      authors: particular.authors.flatMap((who) => authorName(who) ?? []),
      section: voice.words.kinds[document.kind],
      ...(fediverse && { fediverse }),
    },
    structured: structuredOf(voice, document, particular),
    ...(isUnlisted ? { hidden: true } : { search: searchRecordOf(voice, document, particular) }),
  };
}

/** A letter offers its own feed; every document that of its provider; a reply, that of all replies. */
function feedsAbout(voice: Voice, document: Document): FeedLink[] {
  const provider = providersOf(voice.record, document)[0]?.id;
  return feedsFor(voice.record, voice.language, {
    ...(document.kind === 'letter' && { letter: document.id }),
    ...(document.kind === 'reply' && { kind: document.kind }),
    ...(provider !== undefined && { provider }),
  });
}

function cardOf(voice: Voice, document: Document, { card, standing, description }: Particular): Card {
  const { words } = voice;
  const provider = providersOf(voice.record, document)[0]?.name;
  const kindLabel = words.kinds[document.kind];
  return {
    kind: document.kind,
    language: document.language,
    site: siteTitle(voice),
    ...(provider && { provider }),
    kindLabel,
    title: document.title,
    ...card,
    date: dated(voice, dateOf(document)).words,
    ...(standing && { state: standing.phrase }),
    // The picture of a testimonial sets it as a quotation: the author's own words, never ours about them.
    summary: (document.kind === 'testimonial' ? undefined : document.summary) ?? document.text.summary,
    ...(document.example && { example: words.site.example }),
    alt: [
      document.example && words.site.example,
      document.title,
      description.replace(/\.$/, ''),
      standing?.phrase,
    ]
      .filter(Boolean)
      .join('. '),
  };
}
