/** A reply as it stands on a page: below the text that it answers, or on its own. */
import { entryAddress } from '../../library/addresses.ts';
import { providerOf, readersVersions, repliesTo } from '../../library/relations.ts';
import type { Document, Reply } from '../../library/record.ts';
import { withPrefix } from './embedding.ts';
import { insertionFacts } from './formal-reply.ts';
import { exampleNotice, type Notice } from './notices.ts';
import { partyOf, type Party } from './parties.ts';
import { dateMark, type Postmark } from './postmark.ts';
import { sourceEntries, type SourceEntry } from './sources.ts';
import { dated, foreign, raised, type Dated, type Voice } from './voice.ts';

export interface Fact {
  label: string;
  words: string;
  at?: Dated | undefined;
  href?: string | undefined;
  lang?: string | undefined;
}

export interface ReplyPart {
  /** `reponse-<id>`: an address inside the page that stays. */
  anchor: string;
  /** Its own page. */
  href: string;
  lang?: string | undefined;
  title: string;
  by: Party;
  /** Who answers, in a sentence: the organisation before the office. */
  speaker: string;
  postmark?: Postmark | undefined;
  received: Dated;
  /** As a right of reply, position, reception, how its origin was verified. */
  facts: Fact[];
  reasons: string[];
  passages: { quote: string; href: string }[];
  /** HTML of the text room. */
  body: string;
  sources: SourceEntry[];
  revisions: { at: Dated; words: string }[];
  notices: Notice[];
}

/** The anchor of a reply on the page of what it answers. */
export function replyAnchor(reply: Reply): string {
  return `reponse-${reply.id}`;
}

/** Replies to a document, first received first, each in the reader's language where it exists. */
export function replyParts(voice: Voice, document: Document): ReplyPart[] {
  const replies = readersVersions(voice.record, repliesTo(voice.record, document), voice.language);
  return replies.map((reply) => replyPart(voice, reply, `${replyAnchor(reply)}-`));
}

/**
 * @param prefix set before every anchor of the reply where it stands on another document's page; '' on its own.
 * @param answered address of the page that holds the contested passages; '' on that page itself.
 */
export function replyPart(voice: Voice, reply: Reply, prefix: string, answered = ''): ReplyPart {
  const words = voice.words.views.reply;
  const { terms } = voice.words;
  const fact = (label: string, said: string): Fact => ({ label, words: said });
  return {
    anchor: replyAnchor(reply),
    href: entryAddress(voice.site, reply),
    lang: foreign(voice, reply.language),
    title: reply.title,
    by: partyOf(voice, reply.by),
    speaker: speakerOf(voice, reply),
    postmark: dateMark(voice, words.postmark.above, words.postmark.below, reply.received),
    received: dated(voice, reply.received),
    facts: [
      fact(words.basis, raised(terms.basis[reply.basis], voice.language)),
      fact(words.position, raised(terms.position[reply.position], voice.language)),
      { ...fact(words.received, ''), at: dated(voice, reply.received) },
      ...insertionFacts(voice, reply),
      ...(reply.verified
        ? [{ ...fact(words.verified, reply.verified), lang: foreign(voice, reply.language) }]
        : []),
    ],
    reasons: reply.reasons,
    passages: reply.passages.map(({ quote, anchor }) => ({
      quote,
      href: answered + passageFragment(quote, anchor),
    })),
    body: prefix ? withPrefix(reply.text.page, prefix) : reply.text.page,
    sources: sourceEntries(voice, reply, prefix),
    revisions: reply.revisions.map(({ at, words: said }) => ({ at: dated(voice, at), words: said })),
    notices: exampleNotice(voice, reply),
  };
}

/** Who answers, in a sentence: the organisation before the office. */
export function speakerOf({ record }: Voice, { by }: Reply): string {
  const provider = by.provider === undefined ? undefined : providerOf(record, by.provider);
  return provider?.name ?? by.organisation ?? by.name ?? by.role ?? '';
}

/** To the anchor the writer set, else to the words themselves (text fragment; browsers without it stay at the top). */
function passageFragment(quote: string, anchor: string | undefined): string {
  // A dash has a meaning of its own in a text fragment, and encodeURIComponent leaves it.
  return anchor ? `#${anchor}` : `#:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`;
}
