import type { Problem } from '../domain/problem.ts';
import { comparePlaces } from '../domain/problem.ts';
import { setAnchors, type Heading } from './anchors.ts';
import { claimsOf, problemsOfContradictions, type TextClaim } from './claims.ts';
import { noteUnusedDefinitions } from './definitions.ts';
import { tooDense } from './density.ts';
import { convertRoot } from './dialect.ts';
import { tooDeep } from './nesting.ts';
import type { Citation, Notes, TextContext, TextLink, TextPicture, TextSource } from './source.ts';
import { noteTitlesOfPictures } from './references.ts';
import { parse } from './syntax.ts';
import { sharedPassagesOf, type SharedPassage } from './shared-passages.ts';
import type { Tree } from './tree.ts';
import { typeset } from './typography.ts';

export interface ParsedText {
  /** What the editions write. Not to be published when there are problems: what could not be read is missing from it. */
  tree: Tree;
  /** Every problem of the text, in the order of their places. */
  problems: Problem[];
  /** Safe addresses; whether those of the site exist is for the library to say. */
  links: TextLink[];
  /** Pictures beside the text; whether they exist is for the library to say. */
  pictures: TextPicture[];
  headings: Heading[];
  /** Every `id` the text will have on its page. */
  anchors: string[];
  /** Sources that the text refers to. */
  cited: Citation[];
  /** Statements of fact, in the order of the text. */
  claims: TextClaim[];
  /** Passages that have a page of their own; mostly none. */
  shared: SharedPassage[];
}

/** More would not be read: a text that is wrong at every sign was written for something else. */
const MOST_PROBLEMS = 500;

/** Reads a contributed text: one parse, every check, nothing run. Never throws for what a writer wrote. */
export function parseText(source: TextSource, context: TextContext = {}): ParsedText {
  const notes: Notes = {
    source,
    context,
    masked: '',
    repaired: new Set(),
    inside: [],
    chosen: new Map(),
    problems: [],
    links: [],
    pictures: [],
    cited: [],
    contradicted: [],
    hasShares: false,
  };
  const { problems, links, pictures, cited } = notes;
  const prefix = context.prefix ?? '';
  const tree: Tree = { type: 'root', language: source.language, prefix, children: [] };
  const nothing = { headings: [], anchors: [], claims: [], shared: [] };
  const refused = tooDeep(source) ?? tooDense(source);
  if (refused) return { ...nothing, tree, problems: [refused], links, pictures, cited };

  const root = parse(notes);
  if (root) {
    tree.children = convertRoot(root, notes);
    noteTitlesOfPictures(tree.children, notes);
    noteUnusedDefinitions(notes);
  }
  typeset(tree.children, source.language);
  const { headings, anchors } = setAnchors(tree.children, prefix);
  problems.push(...problemsOfContradictions(tree.children, notes.contradicted));
  problems.sort(comparePlaces).splice(MOST_PROBLEMS);
  const claims = claimsOf(tree.children);
  const shared = notes.hasShares ? sharedPassagesOf(tree.children) : [];
  return { tree, problems, links, pictures, headings, anchors, cited, claims, shared };
}
