/** What changed in the standing of a published document on a day that its file tells: demands, promises, answers, an end. */
import type { PartialDate } from './partial-date.ts';

export const STATUS_SUBJECTS = ['demand', 'promise', 'question', 'post-mortem', 'resolution'] as const;
export type StatusSubject = (typeof STATUS_SUBJECTS)[number];

export interface StatusChange {
  subject: StatusSubject;
  /** What tells it from every other change of the same document, for ever: feeds make an identity of it. */
  name: string[];
  at: PartialDate;
  /** Its place in the document's own list of such entries. */
  index: number;
}

type Dated = { state: string; at?: PartialDate | undefined };

/** The fields that tell changes; those of a text that is gone may be fewer. */
export interface ChangingFields {
  demands?: readonly Dated[] | undefined;
  promises?: readonly { state: string; stateAt?: PartialDate | undefined }[] | undefined;
  questions?: readonly { id: string; answer: Dated }[] | undefined;
  postMortem?: Dated | undefined;
  /** Of an incident. */
  state?: unknown;
  events?: readonly { kind: string; at: PartialDate }[] | undefined;
}

const ENDS = new Set(['resolved', 'ended', 'declared-closed']);
const NO_NEWS = new Set(['open', 'pending', 'no-news', 'none-so-far']);

/** In the order of subjects and of the file. A change without a day is in the text, and is no news of any day. */
export function statusChanges(fields: ChangingFields): StatusChange[] {
  const found: StatusChange[] = [];
  const seen = new Map<string, number>();
  const add = (
    subject: StatusSubject,
    index: number,
    state: string,
    at: PartialDate | undefined,
    id?: string,
  ) => {
    if (at === undefined || NO_NEWS.has(state)) return;
    const name = id === undefined ? [subject, state, at.edtf] : [subject, id, state];
    const count = (seen.get(name.join('/')) ?? 0) + 1;
    seen.set(name.join('/'), count);
    found.push({ subject, name: count > 1 ? [...name, String(count)] : name, at, index });
  };
  fields.demands?.forEach(({ state, at }, index) => add('demand', index, state, at));
  fields.promises?.forEach(({ state, stateAt }, index) => add('promise', index, state, stateAt));
  fields.questions?.forEach(({ id, answer }, index) => add('question', index, answer.state, answer.at, id));
  if (fields.postMortem) add('post-mortem', 0, fields.postMortem.state, fields.postMortem.at);
  const ends = (fields.events ?? []).flatMap(({ kind }, index) => (ENDS.has(kind) ? [index] : []));
  const end = ends.at(-1);
  // The last end in the file: what was said to be over and began again has another one.
  if (end !== undefined && (fields.state === 'resolved' || fields.state === 'closed'))
    add('resolution', end, 'over', fields.events![end]!.at);
  return found;
}
