/** Who speaks and who is spoken to, in one line. */
import { attributionName, type Attribution } from '../../domain/attribution.ts';
import { authorName } from '../../seo/article.ts';
import { escapeMarkup, line } from '../characters.ts';
import { link, type Voice } from './markup.ts';

/** The name alone, as a feed names an author: an office by its organisation; what stands for one who gives none. */
export function nameOf(voice: Voice, who: Attribution): string {
  return line(authorName(who) ?? '') || voice.words.views.documents.anonymous;
}

/** Names with role and organisation, as HTML: "Jeanne Martin, gérante, Atelier Martin". */
export function partiesOf(voice: Voice, parties: readonly Attribution[]): string {
  return parties.map((who) => partyOf(voice, who)).join(' ; ');
}

function partyOf(voice: Voice, who: Attribution): string {
  const name = line(attributionName(who)) || voice.words.views.documents.anonymous;
  const shown = who.url ? link(who.url, name) : escapeMarkup(name);
  const rest = [
    who.kind === 'pseudonym' ? voice.words.views.documents.pseudonym : undefined,
    who.role,
    who.organisation,
  ].filter((part) => part !== undefined && line(part) !== name);
  return [shown, ...rest.map((part) => escapeMarkup(line(part!)))].join(', ');
}
