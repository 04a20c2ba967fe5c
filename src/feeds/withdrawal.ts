/**
 * What feeds say in the place of a text that is gone. Under the same identity, so that readers put it where they keep the text; and once
 * for each notice that carried the text after it.
 */
import { isoDayOf } from '../domain/calendar.ts';
import { dayRange } from '../domain/clock-days.ts';
import { dayPast } from '../domain/clock-threshold.ts';
import type { PublicRecord, Tombstone } from '../library/record.ts';
import { entryAddress } from '../library/addresses.ts';
import { escapeMarkup, line } from './characters.ts';
import { absolute, dateWords, facts, link, paragraph, voiceOf } from './content/markup.ts';
import { exampleNotice } from './content/surroundings.ts';
import type { FeedItem, ItemKind } from './feed.ts';
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
    exampleNotice(voice, stone),
    paragraph(words[stone.gone]),
    facts(
      voice,
      [words.published, dateWords(voice, stone.published)],
      [words.at, dateWords(voice, at)],
      [words.reason, escapeMarkup(reason)],
      [words.by, by && escapeMarkup(by)],
    ),
    `<p>${link(address, line(stone.title))}</p>`,
  ].join('');
  const itemOf = (name: string[], told: Tombstone['published']): FeedItem => {
    const published = latestOf(instantOf(stone.published, site), instantOf(told, site));
    return {
      kind: kindOf(name) ?? stone.kind,
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
    ...[...stone.notices.filter(({ name }) => name[0] !== 'sent'), ...delaysOf(record, stone)]
      // What was known at publication had no item of its own, but for corrections.
      .filter(
        ({ name, at: told }) =>
          name[0] === 'correction' || instantOf(told, site) > instantOf(stone.published, site),
      )
      .map(({ name, at: told }) => itemOf(name, told)),
  ];
}

function kindOf([name]: string[]): ItemKind | undefined {
  if (name === 'correction' || name === 'outcome' || name === 'refusal') return name;
  if (name === 'overdue' || name === 'long-overdue') return 'overdue';
  return name === undefined ? undefined : 'status';
}

/**
 * The days on which a letter that is gone had been overdue, as near as its traces tell: its pauses are not among them, and of an answer
 * that went with it only the publication is.
 */
function delaysOf(record: PublicRecord, stone: Tombstone): Tombstone['notices'] {
  const { site } = record;
  const dateOf = (name: string) => stone.notices.find((notice) => notice.name[0] === name)?.at;
  const sent = stone.kind === 'letter' ? dateOf('sent') : undefined;
  if (!sent) return [];
  const answered = record.tombstones.find(({ to }) => to === `letters/${stone.id}`)?.published;
  const until = isoDayOf(dayRange(stone.withdrawn.at, site.zone).last);
  return (['overdue', 'longOverdue'] as const).flatMap((step) => {
    const facts = { sent, answered, declined: dateOf('refusal'), thresholds: site.clock, zone: site.zone };
    const at = dayPast(site.clock[step], facts, until < record.today ? until : record.today);
    return at ? [{ name: [step === 'overdue' ? 'overdue' : 'long-overdue'], at }] : [];
  });
}
