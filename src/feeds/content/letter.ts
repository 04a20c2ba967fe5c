/** A letter in a feed: who writes to whom, the whole text, what is asked and what became of it. */
import type { Letter } from '../../library/record.ts';
import { repliesTo } from '../../library/relations.ts';
import { escapeMarkup } from '../characters.ts';
import { absolute, body, dateWords, facts, link, list, paragraph, type Voice } from './markup.ts';
import { partiesOf } from './parties.ts';
import { sequelLines } from './sequels.ts';
import { correctionList, exampleNotice, providerNames, replyLinks, sourceList } from './surroundings.ts';

export function letterContent(voice: Voice, letter: Letter): string {
  const { documents, letter: words } = voice.words.views;
  const { terms } = voice.words;
  const date = letter.written ?? letter.sent;
  return [
    exampleNotice(voice, letter),
    facts(
      voice,
      [documents.from, partiesOf(voice, letter.from)],
      [documents.to, partiesOf(voice, letter.to)],
      [voice.words.feeds.written, date ? dateWords(voice, date) : escapeMarkup(voice.words.dates.undated)],
      [voice.words.feeds.place, letter.place && escapeMarkup(letter.place)],
      [letter.providers.length > 1 ? documents.providers : documents.provider, providerNames(voice, letter)],
      [voice.words.feeds.state, escapeMarkup(stateOf(voice, letter))],
    ),
    elsewhere(voice, letter),
    sequelLines(voice, letter),
    paragraph(letter.salutation),
    body(voice, letter),
    paragraph(letter.closing),
    list(
      words.demands(letter.demands.length),
      letter.demands.map((demand) =>
        voice.words.feeds.noted(escapeMarkup(demand.words), escapeMarkup(terms.demand[demand.state])),
      ),
      'ol',
    ),
    list(
      words.enclosuresMeaning,
      letter.attachments.map(({ title, file, visible }) => {
        const picture = letter.enclosed?.[file ?? '']?.picture;
        if (visible !== 'public') return escapeMarkup(`${title} (${voice.words.text.withheld[visible]})`);
        return picture === undefined ? escapeMarkup(title) : link(absolute(voice.record.site, picture), title);
      }),
    ),
    letter.outcome?.words
      ? facts(voice, [words.outcome, escapeMarkup(letter.outcome.words)])
      : '',
    replyLinks(voice, letter),
    correctionList(voice, letter),
    sourceList(voice, letter),
  ].join('');
}

/**
 * How the letter stands, told without counting days: a feed that changed every night would be fetched every night.
 * What the owner says comes first, then what the record shows.
 */
export function stateOf(voice: Voice, letter: Letter): string {
  const { outcome, response } = voice.words.terms;
  if (letter.outcome) return outcome[letter.outcome.state];
  if (repliesTo(voice.record, letter).length) return response.answered;
  return letter.declined ? response.declined : voice.words.feeds.noReply;
}

/** A letter that first appeared elsewhere says so before its text, and how much of it is given here. */
function elsewhere(voice: Voice, { elsewhere: first }: Letter): string {
  if (!first) return '';
  const words = voice.words.views.letter;
  const where = [
    first.publisher && escapeMarkup(first.publisher),
    first.at && dateWords(voice, first.at),
    first.url && link(first.url, words.original),
  ].filter(Boolean);
  const end = where.length ? ` (${where.join(', ')})` : '';
  return `<p><em>${escapeMarkup(words.elsewhere[first.extent])}</em>${end}</p>`;
}
