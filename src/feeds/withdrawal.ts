/**
 * What feeds say in the place of a text that is gone. Under the same identity, so that readers put it where they keep the text; and once
 * for each notice that carried the text after it.
 */
import type { PublicRecord, Tombstone } from '../library/record.ts';
import { entryAddress } from '../library/addresses.ts';
import { escapeMarkup, line } from './characters.ts';
import { absolute, dateWords, facts, link, paragraph, voiceOf } from './content/markup.ts';
import type { FeedItem } from './feed.ts';
import { tagOf } from './identity.ts';
import { instantOf, latestOf } from './instants.ts';

export function withdrawalItems(record: PublicRecord, stone: Tombstone): FeedItem[] {
  const voice = voiceOf(record, stone);
  const { site } = record;
  const { feeds, kinds, views } = voice.words;
  const words = views.tombstone;
  const { at, reason, by } = stone.withdrawn;
  const address = absolute(site, entryAddress(site, stone));
  const title = line(stone.gone === 'removed' ? stone.title : words.feedTitle(stone.title));
  const html = [
    paragraph(words[stone.gone]),
    facts(
      voice,
      [words.at, dateWords(voice, at)],
      [words.reason, escapeMarkup(reason)],
      [words.by, by && escapeMarkup(by)],
    ),
    `<p>${link(address, line(stone.title))}</p>`,
  ].join('');
  const itemOf = (name: string[], told: Tombstone['published']): FeedItem => {
    const published = latestOf(instantOf(stone.published, site), instantOf(told, site));
    return {
      kind: (name[0] as 'correction' | 'outcome' | 'refusal' | undefined) ?? stone.kind,
      id: tagOf(site, stone.uid, ...name),
      link: address,
      title: stone.example ? feeds.example(title) : title,
      summary: line(reason),
      html,
      language: stone.language,
      published,
      updated: latestOf(published, instantOf(at, site)),
      authors: [{ name: line(site.publisher.name) }],
      categories: [line(kinds[stone.kind])],
    };
  };
  return [
    itemOf([], stone.published),
    ...stone.notices
      // An outcome or a refusal that was known at publication had no item of its own.
      .filter(
        ({ name, at: told }) =>
          name[0] === 'correction' || instantOf(told, site) > instantOf(stone.published, site),
      )
      .map(({ name, at: told }) => itemOf(name, told)),
  ];
}
