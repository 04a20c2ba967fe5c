/** An incident in a feed: the story, then the dated facts as plain lists, each with its doubt. */
import type { Incident } from '../../library/record.ts';
import { escapeMarkup } from '../characters.ts';
import { figureItems } from './figures.ts';
import { body, dateWords, facts, list, type Voice } from './markup.ts';
import { correctionList, exampleNotice, providerNames, replyLinks, sourceList } from './surroundings.ts';

interface Doubt {
  inferred?: string | undefined;
  uncertain?: string | undefined;
}

export function incidentContent(voice: Voice, incident: Incident): string {
  const { terms } = voice.words;
  const words = voice.words.views.incident;
  const { fact } = voice.words.feeds;
  return [
    exampleNotice(voice, incident),
    facts(
      voice,
      [words.provider, providerNames(voice, incident)],
      [words.services, incident.services.map(({ name }) => escapeMarkup(name)).join(' ; ')],
      [words.state, escapeMarkup(terms.incidentState[incident.state])],
      [words.postMortem, incident.postMortem && escapeMarkup(terms.postMortem[incident.postMortem.state])],
    ),
    body(voice, incident),
    list(words.events, events(voice, incident)),
    list(words.communications, communications(voice, incident)),
    list(words.statusService, statusService(voice, incident)),
    list(words.questions, questions(voice, incident)),
    list(
      words.causes,
      incident.causes.map(({ kind, words: said, by }) =>
        noted(voice, fact(escapeMarkup(terms.cause[kind]), escapeMarkup(said)), by && words.accordingTo(by)),
      ),
    ),
    list(words.figures, figureItems(voice, incident.figures)),
    list(
      words.promises,
      incident.promises.map(({ words: said, by, at, state }) =>
        noted(
          voice,
          at ? fact(dateWords(voice, at), escapeMarkup(said)) : escapeMarkup(said),
          by && words.promisedBy(by),
          terms.promise[state],
        ),
      ),
    ),
    list(
      words.remedies,
      incident.remedies.map(({ kind, words: said, amount, accepted }) =>
        noted(voice, fact(escapeMarkup(terms.remedy[kind]), escapeMarkup(said)), amount, terms.acceptance[accepted]),
      ),
    ),
    list(
      words.affected,
      incident.affected.map(({ name, words: said }) =>
        said ? fact(escapeMarkup(name), escapeMarkup(said)) : escapeMarkup(name),
      ),
    ),
    list(
      words.conflicts,
      incident.conflicts.map(({ what, values }) =>
        fact(escapeMarkup(what), values.map(({ value }) => escapeMarkup(value)).join(' / ')),
      ),
    ),
    list(
      words.reception,
      incident.reception.map(({ by, words: said }) => fact(escapeMarkup(by), escapeMarkup(said))),
    ),
    replyLinks(voice, incident),
    correctionList(voice, incident),
    sourceList(voice, incident),
  ].join('');
}

function statusService(voice: Voice, { statusService: entries }: Incident): string[] {
  const { terms, feeds } = voice.words;
  return entries.map(({ state, at, words: said, ...doubt }) => {
    const known = escapeMarkup(terms.statusService[state]);
    const what = at ? `${dateWords(voice, at)}, ${known}` : known;
    return `${said ? feeds.fact(what, escapeMarkup(said)) : what}${doubts(voice, doubt)}`;
  });
}

function events(voice: Voice, { events: entries, scopes }: Incident): string[] {
  return entries.map((event) => {
    const { terms, feeds } = voice.words;
    const scope = scopes.find(({ id }) => id === event.scope)?.name;
    const speaker = event.speaker && [event.speaker.name, event.speaker.office].filter(Boolean).join(', ');
    const what = [terms.event[event.kind], scope, speaker].filter((part) => part !== undefined).map(escapeMarkup);
    return `${dateWords(voice, event.at)}, ${feeds.fact(what.join(', '), escapeMarkup(event.words))}${doubts(voice, event)}`;
  });
}

function communications(voice: Voice, { communications: entries }: Incident): string[] {
  return entries.map((entry) => {
    const { terms, feeds } = voice.words;
    const who = entry.speaker.name ?? terms.speaker[entry.speaker.role];
    const said = feeds.fact(`${escapeMarkup(who)}, ${escapeMarkup(terms.channel[entry.channel])}`, escapeMarkup(entry.words));
    return `${dateWords(voice, entry.at)}, ${said}${doubts(voice, entry)}`;
  });
}

function questions(voice: Voice, { questions: entries }: Incident): string[] {
  const words = voice.words.views.incident;
  return entries.map(({ by, words: asked, answer }) => {
    const question = voice.words.feeds.fact(escapeMarkup(words.askedBy(by)), escapeMarkup(asked));
    const state = `<em>${escapeMarkup(voice.words.terms.answer[answer.state])}</em>`;
    return `${question} ${answer.words ? voice.words.feeds.fact(state, escapeMarkup(answer.words)) : state}`;
  });
}

/** What is inferred or uncertain is never shown as a plain fact. */
function doubts(voice: Voice, { inferred, uncertain }: Doubt): string {
  const { notes } = voice.words.views.incident;
  const said = [inferred && `${notes.inferred} ${inferred}`, uncertain && `${notes.uncertain} ${uncertain}`].filter(Boolean);
  return said.map((note) => ` <em>${escapeMarkup(note as string)}</em>`).join('');
}

/** HTML with notes in brackets after it. */
function noted(voice: Voice, html: string, ...notes: (string | undefined)[]): string {
  const known = notes.filter((note) => note !== undefined && note !== '');
  return known.length ? voice.words.feeds.noted(html, escapeMarkup(known.join(', '))) : html;
}
