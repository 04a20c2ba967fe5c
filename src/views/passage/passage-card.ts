/** The picture that travels with a passage. */
import { answeredBy, isGone, providersOf } from '../../library/relations.ts';
import type { Card, Fact } from '../../social/card.ts';
import { cut } from '../../text/text.ts';
import { periodLabel } from '../incident/period.ts';
import { listed } from '../list/listed.ts';
import { namesOf } from '../publication/parties.ts';
import { dateOf } from '../publication/particular.ts';
import { authorOf } from '../publication/sharing.ts';
import { dated, siteTitle, type Voice } from '../publication/voice.ts';
import { contestants } from './passage-answers.ts';
import { isOurs, speakerOf, wordsOfPassage, type Passage } from './passage.ts';

export function passageCard(voice: Voice, passage: Passage, alt: string): Card {
  const { document, shared, claim } = passage;
  const own = voice.words.views.passage;
  const provider = providersOf(voice.record, document)[0]?.name;
  const { state, example } = listed(voice, document);
  return {
    kind: claim ? 'claim' : 'quotation',
    language: shared.lang ?? document.language,
    site: siteTitle(voice),
    ...(provider && { provider }),
    kindLabel: own.kind[claim ? 'claim' : 'quotation'],
    title: quoted(voice, passage, Infinity),
    date: (document.kind === 'incident' ? periodLabel(voice, document) : dated(voice, dateOf(document)))
      .words,
    ...(state && { state: state.words }),
    ...(claim
      ? { facts: sidesOf(voice, passage), summary: voice.words.kinds[document.kind] }
      : { line: { from: { name: speakerOf(voice, passage), role: creditOf(voice, passage) } } }),
    ...(example && { example }),
    alt,
  };
}

/** Words that somebody said stand between quotation marks; what is only reported of them does not. */
export function quoted({ words }: Voice, passage: Passage, longest: number): string {
  const { open, close } = words.text.quotation;
  const said = cut(wordsOfPassage(passage), longest);
  return passage.claim ? said : `${open}${said}${close}`;
}

/** « lettre ouverte à B » */
function workOf(voice: Voice, { document }: Passage): string {
  const { words } = voice;
  const to = document.kind === 'letter' ? namesOf(voice, document.to) : '';
  return words.views.sharing.work(words.kinds[document.kind], to);
}

/** In what capacity and when somebody spoke; who reports it, and where. */
export function creditOf(voice: Voice, passage: Passage): string {
  const { document, shared } = passage;
  if (document.kind === 'letter' && isOurs(passage)) return voice.words.views.passage.summing(document.title);
  const author = authorOf(voice, document);
  const work = workOf(voice, passage);
  const from = shared.by && shared.by !== author;
  const reported = voice.words.views.sharing.reported([author, work].filter(Boolean).join(', '), author);
  return [shared.role, from ? reported : work].filter(Boolean).join(', ');
}

/** The status; who claims it; who contests it, or, where nobody is named, who is spoken to. */
function sidesOf(voice: Voice, passage: Passage): Fact[] {
  const { document, claim } = passage;
  const { passage: own, documents } = voice.words.views;
  const others = contestants(voice, passage);
  const answered = document.kind === 'reply' ? answeredBy(voice.record, document) : undefined;
  const authors =
    answered && !isGone(answered) && answered.kind === 'letter' ? namesOf(voice, answered.from) : '';
  const to = document.kind === 'letter' ? namesOf(voice, document.to) : '';
  return [
    { label: own.proof, value: voice.words.text.claim[claim!.status] },
    { label: own.claimedBy, value: speakerOf(voice, passage) },
    others.length
      ? { label: own.contestedBy, value: others.join(', ') }
      : authors
        ? { label: own.answering, value: authors }
        : { label: documents.to, value: to },
  ].filter(({ value }) => value !== '');
}
