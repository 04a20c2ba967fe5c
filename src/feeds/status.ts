/**
 * Changes of standing as items of their own: a deadline that passed without an answer, a demand, a promise, a question, an end. They say
 * nothing that another day would make untrue.
 */
import { dayPast } from '../domain/clock-threshold.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { statusChanges } from '../domain/status-change.ts';
import { dateLabel } from '../i18n/dates.ts';
import type { Document, Letter } from '../library/record.ts';
import { repliesTo } from '../library/relations.ts';
import { escapeMarkup, line } from './characters.ts';
import { dateWords, facts, link, paragraph, type Voice } from './content/markup.ts';
import { partiesOf } from './content/parties.ts';
import { exampleNotice, providerNames } from './content/surroundings.ts';
import type { FeedItem } from './feed.ts';
import { tagOf } from './identity.ts';
import { instantOf } from './instants.ts';
import { wordsOfChange } from './status-words.ts';

/** One change: its day, its words, and what tells it from every other for ever. */
interface Status {
  kind: 'overdue' | 'status';
  name: string[];
  at: PartialDate;
  title: string;
  summary: string;
  html: string;
  /** What stood in the text changed with it: the text follows. */
  isInText: boolean;
}

/** Those after publication: what was known then is in the text's own item. */
export function statusItems(voice: Voice, document: Document, own: FeedItem): FeedItem[] {
  const { site } = voice.record;
  const told = [...(document.kind === 'letter' ? delays(voice, document) : []), ...changes(voice, document)];
  return told.flatMap(({ kind, name, at, title, summary, html, isInText }) => {
    const published = instantOf(at, site);
    if (published <= own.published) return [];
    const { related: _related, picture: _picture, ...shared } = own;
    const said = voice.words.feeds.notices.about(title, line(document.title));
    return {
      ...shared,
      kind,
      id: tagOf(site, document.uid, ...name),
      link: `${own.link}#${name.join('-').replace(/[^A-Za-z0-9-]+/g, '-')}`,
      title: document.example ? voice.words.feeds.example(said) : said,
      summary: line(summary),
      html: [
        isInText ? '' : exampleNotice(voice, document),
        facts(voice, [voice.words.feeds.notices.of, link(own.link, document.title)]),
        html,
        isInText ? `${paragraph(voice.words.feeds.notices.asItStands)}<hr>${own.html}` : '',
      ].join(''),
      published,
      updated: published,
      authors: [{ name: line(site.publisher.name) }],
      categories: [...own.categories, voice.words.feeds.kinds[kind]],
      inReplyTo: { id: own.id, link: own.link },
    };
  });
}

/** The days on which the letter became overdue and long overdue. The letter's own dates give them, whenever the site is built. */
function delays(voice: Voice, letter: Letter): Status[] {
  const { site, today } = voice.record;
  const { notices } = voice.words.feeds;
  const { documents } = voice.words.views;
  const waited = {
    sent: letter.sent,
    answered: repliesTo(voice.record, letter)[0]?.received,
    declined: letter.declined?.at,
    thresholds: site.clock,
    pauses: letter.pauses,
    zone: site.zone,
  };
  let parties: string | undefined;
  return (['overdue', 'longOverdue'] as const).flatMap((step) => {
    const days = site.clock[step];
    const at = dayPast(days, waited, today);
    if (!at) return [];
    parties ??= facts(
      voice,
      [documents.from, partiesOf(voice, letter.from)],
      [documents.to, partiesOf(voice, letter.to)],
      [letter.providers.length > 1 ? documents.providers : documents.provider, providerNames(voice, letter)],
    );
    const delay = notices.days(days, site.clock.days);
    const summary = notices.waited(
      dateLabel(at, voice.words.dates, voice.language, 'long', site.zone),
      delay,
    );
    return {
      kind: 'overdue',
      name: [step === 'overdue' ? 'overdue' : 'long-overdue'],
      at,
      title: notices.silence(delay),
      summary,
      html: parties + paragraph(summary),
      // Two notices a letter: a record of years would be three times as long if they repeated a text that has not changed.
      isInText: false,
    };
  });
}

function changes(voice: Voice, document: Document): Status[] {
  if (document.kind !== 'letter' && document.kind !== 'incident') return [];
  return statusChanges(document).map((change) => {
    const { title, said } = wordsOfChange(voice, document, change);
    const summary = said || title;
    return {
      kind: 'status',
      name: change.name,
      at: change.at,
      title,
      summary,
      html: facts(
        voice,
        [title, escapeMarkup(summary)],
        [voice.words.feeds.written, dateWords(voice, change.at)],
      ),
      isInText: true,
    };
  });
}
