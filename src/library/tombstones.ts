/**
 * Texts that have left the publication. Their body is never parsed and their fields are not read, so that nothing later can show them:
 * what a page, a feed or the search index does not get, it cannot leak.
 */
import { statusChanges, type ChangingFields } from '../domain/status-change.ts';
import { removed, withdrawn, type TombstoneFields } from '../domain/tombstone.ts';
import { openFrontMatter } from '../front-matter/front-matter.ts';
import { readShape } from '../front-matter/shape.ts';
import { sharesIn } from '../history/shares.ts';
import { wordsFor } from '../i18n/index.ts';
import { guardTombstone } from '../privacy/guard.ts';
import type { Problem } from '../domain/problem.ts';
import type { Surroundings } from './entry.ts';
import type { ContentFile } from './files.ts';
import type { Placed } from './meaning/whole.ts';
import type { Document, Tombstone } from './record.ts';
import { spaced } from '../config/spacing.ts';

/** What the file of a text that is gone gives: its tombstone, unless the file is wrong or a draft. */
export interface ReadTombstone {
  stone?: Placed<Tombstone>;
  isDraft: boolean;
  problems: Problem[];
}

/** Opening every file twice would cost too much: the word, or an escape that could spell it. */
const MAY_BE_GONE = /prominence|\\[xuU]/;

/** The tombstone of a file that says so; undefined for every other file, which is then read as a document. */
export function readTombstone(
  file: ContentFile,
  text: string,
  { label, site }: Pick<Surroundings, 'label' | 'site'>,
): ReadTombstone | undefined {
  if (file.kind === 'provider' || file.kind === 'page' || !MAY_BE_GONE.test(text)) return undefined;
  const opened = openFrontMatter(text, label);
  if ('problem' in opened || opened.problems.length > 0) return undefined;
  const { prominence: gone } = (opened.front.value ?? {}) as { prominence?: unknown };
  if (gone !== 'withdrawn' && gone !== 'removed') return undefined;
  const shaped = readShape(gone === 'withdrawn' ? withdrawn : removed, opened.front);
  if ('problems' in shaped) return { isDraft: false, problems: shaped.problems };
  const fields: TombstoneFields = shaped.value;
  const language = fields.lang ?? site.languages[0]!;
  const entry: Tombstone = {
    kind: file.kind,
    id: file.id,
    uid: fields.uid ?? `${file.kind}:${fields.redirectFrom[0] ?? file.id}`,
    file: file.path,
    language,
    gone,
    ...spaced(
      { title: fields.title ?? neutralTitle(file.kind, language), withdrawn: fields.withdrawn },
      language,
    ),
    published: fields.published,
    redirectFrom: fields.redirectFrom,
    example: fields.example,
    providers: providersIn(fields),
    ...(typeof fields.to === 'string' && { to: fields.to }),
    ...(fields.translationOf !== undefined && { translationOf: fields.translationOf }),
    notices: noticesIn(fields),
    ...(gone === 'withdrawn' && sharesKept(sharesIn(opened.body))),
  };
  return {
    isDraft: fields.draft,
    problems: guardTombstone({ file: label, text, front: opened.front }),
    ...(!fields.draft && { stone: { entry, place: opened.front.place } }),
  };
}

/** The tombstone of a document that follows another out of the publication: the answer or the translation of a text that is gone. */
export function followingStone(document: Document, gone: Tombstone): Tombstone {
  const words = wordsFor(document.language).views.tombstone;
  const { kind, id, uid, file, language, published, redirectFrom, example } = document;
  const isReply = document.kind === 'reply' && document.translationOf !== gone.id;
  return {
    kind,
    id,
    uid,
    file,
    language,
    gone: gone.gone,
    title: gone.gone === 'removed' ? neutralTitle(kind, language) : document.title,
    published,
    withdrawn: { at: gone.withdrawn.at, reason: isReply ? words.answeredGone : words.translatedGone },
    redirectFrom,
    example,
    providers: providersIn(document),
    ...(document.kind === 'reply' && { to: document.to }),
    ...(document.translationOf !== undefined && { translationOf: document.translationOf }),
    notices: noticesIn(document),
    ...(gone.gone === 'withdrawn' && sharesKept(document.text.shared?.map(({ name }) => name))),
  };
}

function sharesKept(shares: string[] = []): Pick<Tombstone, 'shares'> {
  return shares.length > 0 ? { shares } : {};
}

function neutralTitle(kind: Document['kind'], language: string): string {
  return wordsFor(language).views.tombstone.neutralTitle[kind];
}

type Traces = Partial<Pick<TombstoneFields, 'provider' | 'providers' | 'by' | 'to'>>;

/** Providers in whose feeds a text stood for its own sake. */
export function providersIn(fields: Document | TombstoneFields): string[] {
  const { provider, providers = [], by, to } = fields as Traces;
  const addressed = Array.isArray(to) ? to.flatMap((party) => party.provider ?? []) : [];
  const named = [provider, by?.provider].filter((id) => id !== undefined);
  return [...new Set([...named, ...providers, ...addressed])];
}

type Told = ChangingFields &
  Partial<Pick<TombstoneFields, 'corrections' | 'revisions' | 'outcome' | 'declined' | 'sent'>>;

/**
 * The names under which `feeds/notices.ts` and `feeds/status.ts` told what happened to the text: those items carry it whole, or its title,
 * and are replaced too. `sent` is no name: from that day the feeds count when it was said to be overdue.
 */
function noticesIn(fields: Document | TombstoneFields): Tombstone['notices'] {
  const { corrections = [], revisions = [], outcome, declined, sent } = fields as Told;
  const seen = new Map<string, number>();
  const corrected = [...corrections, ...revisions].map(({ at }) => {
    const count = (seen.get(at.edtf) ?? 0) + 1;
    seen.set(at.edtf, count);
    return { name: ['correction', at.edtf, ...(count > 1 ? [String(count)] : [])], at };
  });
  return [
    ...corrected,
    ...(outcome?.at ? [{ name: ['outcome', outcome.state, outcome.at.edtf], at: outcome.at }] : []),
    ...(declined ? [{ name: ['refusal', declined.at.edtf], at: declined.at }] : []),
    ...statusChanges(fields as Told).map(({ name, at }) => ({ name, at })),
    ...(sent ? [{ name: ['sent'], at: sent }] : []),
  ];
}
