/** A reply in a feed: what it answers, by what right, the passages it contests, the whole text. */
import { entryAddress } from '../../library/addresses.ts';
import type { Reply } from '../../library/record.ts';
import { answeredBy } from '../../library/relations.ts';
import { escapeMarkup } from '../characters.ts';
import { absolute, body, dateWords, facts, link, list, titled, type Voice } from './markup.ts';
import { partiesOf } from './parties.ts';
import { correctionList, exampleNotice, sourceList } from './surroundings.ts';

export function replyContent(voice: Voice, reply: Reply): string {
  const { documents, reply: words } = voice.words.views;
  const { terms } = voice.words;
  const { site } = voice.record;
  const answered = answeredBy(voice.record, reply);
  return [
    exampleNotice(voice, reply),
    facts(
      voice,
      [documents.from, partiesOf(voice, [reply.by])],
      [words.letterheadObject, link(absolute(site, entryAddress(site, answered)), answered.title)],
      [words.received, dateWords(voice, reply.received)],
      [words.basis, escapeMarkup(terms.basis[reply.basis])],
      [words.position, escapeMarkup(terms.position[reply.position])],
      [words.verified, reply.verified && escapeMarkup(reply.verified)],
    ),
    list(words.reasons, reply.reasons.map(escapeMarkup)),
    titled(
      words.passages(reply.passages.length),
      reply.passages.map(({ quote }) => `<blockquote>${escapeMarkup(quote)}</blockquote>`).join(''),
    ),
    body(voice, reply),
    list(
      words.revisions,
      reply.revisions.map(({ at, words }) => voice.words.feeds.fact(dateWords(voice, at), escapeMarkup(words))),
    ),
    correctionList(voice, reply),
    sourceList(voice, reply),
  ].join('');
}
