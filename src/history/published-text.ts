/**
 * What counts as the text of a published document. It is the whole front matter and the body, but for what the publisher may go on
 * telling without touching what was said: the course of things, proofs, filing. A new key is text until it is named here.
 */
import { withoutComments } from './comments.ts';
import { withoutShares } from './shares.ts';

export type DocumentKind = 'letter' | 'testimonial' | 'incident' | 'reply';

/** The text of a document, in one order, as it is hashed and as readers can fetch it. */
export interface PublishedText {
  uid: string;
  kind: DocumentKind;
  title: string;
  /** What a reader reads, and what is signed: see `version` in `fingerprint.ts`. */
  words: { salutation: string; body: string; closing: string; demands: unknown[] };
  authors: unknown;
  addressees: unknown;
  dates: Record<string, unknown>;
  /** Every other field of the front matter that is text. */
  statement: Record<string, unknown>;
  /** Lists that may grow: each entry stands for itself. */
  facts: Record<string, unknown[]>;
  /** What was told of changes, oldest as written: corrections, revisions of a reply, declared versions of a signed letter. */
  corrections: Record<string, unknown>[];
}

const AUTHORS = ['from', 'author', 'by'];
const DATES = ['published', 'written', 'sent', 'experienced', 'received'];
const CORRECTIONS = ['corrections', 'revisions', 'textVersions'];
/** Lists of an incident's facts, of what a text is about, of what was enclosed. */
const GROWING = [
  'services', 'scopes', 'events', 'communications', 'questions', 'causes', 'figures', 'promises', 'remedies', 'affected',
  'conflicts', 'reception', 'attachments', 'providers', 'issues',
]; // prettier-ignore
/** Told apart: the title, what is in `words`, and whom it is addressed to. */
const NAMED = ['title', 'salutation', 'closing', 'demands', 'to', 'uid'];
/** At the top: how the text is filed and shown, and what became of it. */
const FILING = [
  'updated', 'translationOf', 'redirectFrom', 'prominence', 'withdrawn', 'draft', 'allowed', 'signatures', 'outcome', 'declined',
  'pauses', 'incident', 'letter', 'verified', 'standsAlone', 'postMortem', 'follows', 'series', 'translationAsOf',
]; // prettier-ignore
/** At any depth: what may be filled in or follow later. Sources are proofs, and links to them rot. */
const LATER = ['sources', 'state', 'stateAt', 'answer', 'ended', 'accepted', 'file', 'visible', 'sha256'];

/**
 * @param front front matter as YAML gives it
 * @param body what follows it, as typed
 * @param format in `.mdx` there are comments, which are not published
 */
export function publishedText(
  uid: string,
  kind: DocumentKind,
  front: Readonly<Record<string, unknown>>,
  body: string,
  format: 'mdx' | 'md',
): PublishedText {
  const apart = new Set([...AUTHORS, ...DATES, ...CORRECTIONS, ...GROWING, ...NAMED, ...FILING, ...LATER]);
  const pick = (keys: readonly string[]) =>
    Object.fromEntries(
      keys.filter((key) => front[key] !== undefined).map((key) => [key, settled(front[key])]),
    );
  const lists = Object.entries(pick(GROWING)).filter(([, list]) => Array.isArray(list));
  return {
    uid,
    kind,
    title: typed(front['title']),
    words: {
      salutation: typed(front['salutation']),
      body: bodyOf(body, format),
      closing: typed(front['closing']),
      demands: demandsOf(front['demands']),
    },
    authors: pick(AUTHORS),
    addressees: settled(front['to']) ?? null,
    dates: pick(DATES),
    statement: pick(
      Object.keys(front)
        .filter((key) => !apart.has(key))
        .sort(),
    ),
    facts: Object.fromEntries(lists) as PublishedText['facts'],
    corrections: CORRECTIONS.flatMap((key) => (Array.isArray(front[key]) ? front[key] : [])).map(
      (one) => settled(one) as Record<string, unknown>,
    ),
  };
}

/** The bytes that are hashed, and published beside the page: `sha256sum` of that file is the digest in the log. */
export function writePublishedText(text: PublishedText): string {
  return `${JSON.stringify(text, null, 1)}\n`.normalize('NFC');
}

/** The body without what no reader gets: comments, spaces at the ends of lines; and without what is filing, not text: `share`. */
export function bodyOf(body: string, format: 'mdx' | 'md'): string {
  return (format === 'mdx' ? withoutShares(withoutComments(body)) : body).replace(/[ \t]+$/gm, '').trim();
}

/** Of a demand only its words are text; its state is what became of it. */
export function demandsOf(demands: unknown): unknown[] {
  return Array.isArray(demands) ? demands.map((one) => (one as { words?: unknown } | null)?.words) : [];
}

/** Without what may follow later, keys in one order: the order in which an owner writes them says nothing. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !LATER.includes(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, settled(inner)]),
  );
}

const typed = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
