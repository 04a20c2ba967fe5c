/**
 * A problem in the owner's content: where it stands and the facts its sentence needs. The sentence itself is written
 * by the dictionaries (`i18n/<language>/problems.ts`), because the person who repairs it may not read English.
 */

import type { PrivateKind } from './allowance.ts';
import type { OutputFacts } from './output-problem.ts';
import type { RecordFacts } from './record-problem.ts';

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units, as editors show them. */
export interface Place {
  /** Path relative to the content folder's parent, with `/`: `content/letters/x.mdx`. */
  file: string;
  line: number;
  column: number;
}

/** What each rule must tell its sentence. Adding a rule here makes every dictionary incomplete until it has the words. */
export interface ProblemFacts extends OutputFacts, RecordFacts {
  // bytes and paths
  'not-utf8': { offset: number };
  'hidden-character': { code: string };
  'file-size': { limit: number };
  'reading-stopped': { why: 'crash' | 'hang' };
  'file-name': { name: string };
  'unexpected-file': { folder: string };
  'site-missing': Record<never, never>;
  'case-twins': { other: string };
  // front matter and YAML
  'front-matter-missing': Record<never, never>;
  'yaml-syntax': { parser: string; code: string };
  'unknown-key': { key: string; known: string[]; suggestion?: string };
  'missing-key': { key: string };
  'wrong-value': { key: string; found: string; expected: string };
  'unknown-term': { key: string; found: string; known: string[]; suggestion?: string };
  'wrong-date': { found: string; why: 'syntax' | 'impossible' | 'american' | 'end-before-start' };
  // text
  'text-syntax': { parser: string; near: string };
  /** An owner's own page, which is a program, fails; `why` are the words of what failed. */
  'page-program': { why: string };
  'text-character': { character: '<' | '{'; near: string };
  'text-address': { address: string };
  'text-code': { what: 'import' | 'expression' | 'spread' | 'html' | 'comment'; found: string };
  'unknown-component': { name: string; known: string[]; suggestion?: string };
  'unknown-attribute': { component: string; name: string; known: string[]; suggestion?: string };
  'missing-attribute': { component: string; name: string };
  'attribute-value': { component: string; name: string; found: string; expected: string };
  'component-content': { component: string; expected: 'nothing' | 'text' | 'messages' };
  'component-placement': { component: string; expected: 'own-lines' | 'exchange' };
  'unsafe-address': { found: string };
  'picture-missing': { found: string; suggestion?: string };
  'picture-address': { found: string };
  'picture-unreadable': { found: string };
  'picture-description': { found: string };
  nesting: { depth: number; limit: number };
  'table-size': { cells: number; limit: number };
  'text-density': { signs: number };
  'title-unshown': { of: 'link' | 'picture' | 'code'; title: string };
  // private data
  'personal-data': {
    kind: Exclude<PrivateKind, 'secret'>;
    masked: string;
    where: PassageKind;
  };
  secret: { masked: string; where: PassageKind };
  'allowance-unused': { kind: PrivateKind; masked: string };
  // meaning, across files
  'unknown-reference': { kind: ReferenceKind; found: string; known: string[]; suggestion?: string };
  'duplicate-id': { id: string; other: string };
  'duplicate-address': { address: string; other: string };
  'dead-link': { found: string; suggestion?: string };
  'end-before-start': { start: string; end: string };
  'date-in-future': { found: string; today: string };
  'event-without-source': Record<never, never>;
  'unknown-language': { found: string; known: string[] };
  'entry-file-name': { name: string; expected: string };
  'withdrawal-not-in-force': { prominence: string };
  'decision-incomplete': { missing: 'decided' | 'reasons' };
  'signature-twin': { name: string; other: string };
  'signature-version': { found?: string; known: string[]; current: string };
  'signed-text-changed': { count: number; signed: string[]; current: string };
  // what was published, against the log
  'published-text-changed': { parts: TextPart[]; since: string; today: string };
  'published-text-gone': { uid: string; since: string; now: string };
  'log-broken': { why: 'unreadable' | 'edited' | 'missing'; missing?: string };
}

/** Where a private value was found: a `record` is a small file in which nothing can be allowed. */
export type PassageKind = 'text' | 'front-matter' | 'record' | 'name';

/** Parts of a published text, as its changes are told. */
export type TextPart =
  'title' | 'words' | 'authors' | 'addressees' | 'dates' | 'statement' | 'facts' | 'corrections';

export type ReferenceKind =
  | 'provider'
  | 'claim'
  | 'service'
  | 'letter'
  | 'testimonial'
  | 'incident'
  | 'reply'
  | 'document'
  | 'source'
  | 'scope'
  | 'event';

export type Rule = keyof ProblemFacts;

export type Problem = { [R in Rule]: { rule: R; at: Place; facts: ProblemFacts[R] } }[Rule];

/** Makes a problem; the facts are checked against the rule. */
export function problem<R extends Rule>(rule: R, at: Place, facts: ProblemFacts[R]): Problem {
  return { rule, at, facts } as Problem;
}

/** Orders problems as a person repairs them: by file, then downwards. */
export function comparePlaces(a: Problem, b: Problem): number {
  return (
    (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
