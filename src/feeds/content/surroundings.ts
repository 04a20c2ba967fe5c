/** What every kind of document has around its text: the warning of an example, sources, corrections, replies. */
import { entryAddress } from '../../library/addresses.ts';
import type { Document } from '../../library/record.ts';
import { providersOf, repliesTo } from '../../library/relations.ts';
import { escapeMarkup } from '../characters.ts';
import { absolute, dateWords, link, list, type Voice } from './markup.ts';
import { nameOf } from './parties.ts';

/** First of all: a reader who keeps the item must keep the warning too. */
export function exampleNotice(voice: Voice, document: Pick<Document, 'example'>): string {
  if (!document.example) return '';
  const { example, exampleMeaning } = voice.words.site;
  return `<p><strong>${escapeMarkup(voice.words.feeds.sentence(example))}</strong> ${escapeMarkup(exampleMeaning)}</p>`;
}

export function providerNames(voice: Voice, document: Document): string {
  const { site } = voice.record;
  return providersOf(voice.record, document)
    .map((provider) => link(absolute(site, entryAddress(site, provider, voice.language)), provider.name))
    .join(', ');
}

/** Replies published to a document, each with its own address. */
export function replyLinks(voice: Voice, document: Document): string {
  const { site } = voice.record;
  const links = repliesTo(voice.record, document).map((reply) =>
    link(absolute(site, entryAddress(site, reply)), voice.words.views.reply.replyOf(nameOf(voice, reply.by))),
  );
  return list(voice.words.views.reply.replies(links.length), links);
}

export function correctionList(voice: Voice, document: Document): string {
  return list(
    voice.words.views.documents.corrections,
    document.corrections.map(({ at, words }) => voice.words.feeds.fact(dateWords(voice, at), escapeMarkup(words))),
  );
}

/** Sources in their order, with their archived copies; what is private is named without an address. */
export function sourceList(voice: Voice, document: Document): string {
  const { sources, archive } = voice.words.views.documents;
  const items = document.sources.map((source) => {
    const title = source.url ? link(source.url, source.title) : escapeMarkup(source.title);
    const rest = [
      source.author && escapeMarkup(source.author),
      source.publisher && escapeMarkup(source.publisher),
      source.at && dateWords(voice, source.at),
      source.archive && link(source.archive, archive),
      source.access === 'public' ? undefined : escapeMarkup(voice.words.terms.access[source.access]),
    ].filter(Boolean);
    return [title, ...rest].join(', ');
  });
  return list(sources, items, 'ol');
}

