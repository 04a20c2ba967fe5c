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
  if (document.kind === 'letter') {
    const { state, words: said } = document.demands[index]!;
    return { title: changed.demand(terms.demand[state]), said };
  }
  if (subject === 'promise') {
    const { state, words: said, by } = document.promises[index]!;
    const title = changed.promise(terms.promise[state]);
    return { title, said: by ? feeds.noted(said, views.incident.promisedBy(by)) : said };
  }
  if (subject === 'question') {
    const { words: asked, answer } = document.questions[index]!;
    const said = [asked, answer.words, ...doubtsOf(words, answer)].filter(Boolean).join(' ');
    return { title: changed.question(terms.answer[answer.state]), said };
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
