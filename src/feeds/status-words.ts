/** A change of standing in words: those of the dictionary for what it is, those of the record for what was asked, promised or said. */
import type { StatusChange } from '../domain/status-change.ts';
import type { Incident, Letter } from '../library/record.ts';
import type { Voice } from './content/markup.ts';

/** What a change is called, and the words that the record has for it; empty when it has none. */
export function wordsOfChange(
  { words }: Voice,
  document: Letter | Incident,
  { subject, index }: StatusChange,
): { title: string; said: string } {
  const { terms, feeds, views } = words;
  const { changed } = feeds.notices;
  // Two demands met on one day would be two items of one title.
  const placeIn = (all: readonly unknown[]) =>
    all.length > 1 ? changed.place(index + 1, all.length) : undefined;
  if (document.kind === 'letter') {
    const { state, words: said } = document.demands[index]!;
    return { title: changed.demand(terms.demand[state], placeIn(document.demands)), said };
  }
  if (subject === 'promise') {
    const { state, words: said, by } = document.promises[index]!;
    const title = changed.promise(terms.promise[state], placeIn(document.promises));
    return { title, said: by ? feeds.noted(said, views.incident.promisedBy(by)) : said };
  }
  if (subject === 'question') {
    const { words: asked, answer } = document.questions[index]!;
    const said = [asked, answer.words, ...doubtsOf(words, answer)].filter(Boolean).join(' ');
    return { title: changed.question(terms.answer[answer.state], placeIn(document.questions)), said };
  }
  if (subject === 'post-mortem') {
    const { state, words: said = '' } = document.postMortem!;
    return { title: changed.postMortem(terms.postMortem[state]), said };
  }
  const end = document.events[index]!;
  const title = changed.resolution(terms.incidentState[document.state]);
  return { title, said: [end.words, ...doubtsOf(words, end)].join(' ') };
}

/** What is inferred or uncertain says so here too. */
function doubtsOf(
  { views }: Voice['words'],
  { inferred, uncertain }: { inferred?: string | undefined; uncertain?: string | undefined },
): string[] {
  const { notes } = views.incident;
  return [
    ...(inferred ? [`${notes.inferred} ${inferred}`] : []),
    ...(uncertain ? [`${notes.uncertain} ${uncertain}`] : []),
  ];
}
