/**
 * What happened to a document after its publication, as items of their own: under its old identity a reader shows a changed
 * text to nobody who has read it (measured with two readers: one replaces it silently, the other sends nothing).
 */
import type { PartialDate } from '../domain/partial-date.ts';
import type { Document } from '../library/record.ts';
import { escapeMarkup, line } from './characters.ts';
import { facts, link, paragraph, type Voice } from './content/markup.ts';
import type { FeedItem } from './feed.ts';
import { tagOf } from './identity.ts';
import { instantOf, latestOf } from './instants.ts';

interface Notice {
  kind: 'correction' | 'outcome' | 'refusal';
  /** What tells it from other notices about the same document, for ever. */
  name: string[];
  at: PartialDate;
  title: string;
  /** What is told, and under which word. */
  label: string;
  words: string;
}

/** Changes of the text that were told to readers; a reply's revisions are its corrections. */
export function changesOf(document: Document): { at: PartialDate; words: string }[] {
  return document.kind === 'reply' ? [...document.corrections, ...document.revisions] : document.corrections;
}

/** Corrections, then the letter's outcome and refusal. */
export function noticesOf(voice: Voice, document: Document, own: FeedItem): FeedItem[] {
  return [...corrections(voice, document), ...standings(voice, document)].map((notice) =>
    noticeItem(voice, document, own, notice),
  );
}

/** The date is the identity, not the place in the list: owners may write the newest correction first. */
function corrections(voice: Voice, document: Document): Notice[] {
  const { notices } = voice.words.feeds;
  const occurrences = new Map<string, number>();
  return changesOf(document).map(({ at, words }) => {
    const count = (occurrences.get(at.edtf) ?? 0) + 1;
    occurrences.set(at.edtf, count);
    return {
      kind: 'correction',
      name: ['correction', at.edtf, ...(count > 1 ? [String(count)] : [])],
      at,
      title: notices.correction(line(document.title)),
      label: notices.corrected,
      words,
    };
  });
}

/** A letter's outcome and refusal, when they came after its publication: what was known then is in the letter's own item. */
function standings(voice: Voice, document: Document): Notice[] {
  if (document.kind !== 'letter') return [];
  const { site } = voice.record;
  const { notices } = voice.words.feeds;
  const title = line(document.title);
  const isLater = (at: PartialDate | undefined): at is PartialDate =>
    at !== undefined && instantOf(at, site) > instantOf(document.published, site);
  const found: Notice[] = [];
  const { outcome, declined } = document;
  if (outcome && isLater(outcome.at)) {
    const state = voice.words.terms.outcome[outcome.state];
    found.push({
      kind: 'outcome',
      name: ['outcome', outcome.state, outcome.at.edtf],
      at: outcome.at,
      title: notices.outcome(state, title),
      label: notices.standing,
      words: outcome.words ?? state,
    });
  }
  if (declined && isLater(declined.at))
    found.push({
      kind: 'refusal',
      name: ['refusal', declined.at.edtf],
      at: declined.at,
      title: notices.refusal(title),
      label: notices.standing,
      words: declined.words || voice.words.terms.response.declined,
    });
  return found;
}

/** The notice, then the text as it stands: no other item will bring the new text to those who have read the old one. */
function noticeItem(voice: Voice, document: Document, own: FeedItem, notice: Notice): FeedItem {
  const { site } = voice.record;
  const { example, notices } = voice.words.feeds;
  const published = latestOf(own.published, instantOf(notice.at, site));
  const head = facts(
    voice,
    [notices.of, link(own.link, own.title)],
    [notice.label, escapeMarkup(notice.words)],
  );
  return {
    ...own,
    kind: notice.kind,
    id: tagOf(site, document.uid, ...notice.name),
    link: `${own.link}#${notice.name.join('-').replace(/[^A-Za-z0-9-]+/g, '-')}`,
    title: document.example ? example(notice.title) : notice.title,
    summary: line(notice.words),
    html: `${head}${paragraph(notices.asItStands)}<hr>${own.html}`,
    published,
    updated: published,
    authors: [{ name: line(site.publisher.name) }],
    categories: [...own.categories, voice.words.feeds.kinds[notice.kind]],
    inReplyTo: { id: own.id, link: own.link },
  };
}
