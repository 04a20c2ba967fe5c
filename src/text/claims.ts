/** The statements of fact of a text, gathered from where they stand, and which of them contradict one another. */
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { nearest } from '../domain/suggestion.ts';
import type { ClaimStatus } from './components/claim.ts';
import { sourceList } from './components/attributes.ts';
import { wordsOf, type Component, type Node } from './tree.ts';

export interface TextClaim {
  /** Its `id` on the page. */
  anchor: string;
  status: ClaimStatus;
  /** Who says so. */
  by?: string;
  /** Identifiers of sources of the document. */
  sources: string[];
  /** In plain words, on one line. */
  words: string;
  /** Anchors of claims of the same text; whoever is contradicted contradicts. */
  contradicts: string[];
}

/** In the order of the text. Their anchors must have been set. */
export function claimsOf(nodes: readonly Node[]): TextClaim[] {
  const found = claimNodes(nodes);
  const anchors = new Map(
    found.flatMap(({ attributes, anchor }) => (attributes['id'] ? [[attributes['id'], anchor!]] : [])),
  );
  const said = found.map(({ attributes, anchor }) => ({
    anchor: anchor!,
    others: sourceList(attributes['contradicts']).flatMap((id) => anchors.get(id) ?? []),
  }));
  return found.map(({ attributes, anchor, children }) => {
    const own = said.find((one) => one.anchor === anchor)!.others;
    const back = said.filter(({ others }) => others.includes(anchor!)).map((one) => one.anchor);
    return {
      anchor: anchor!,
      status: attributes['status'] as ClaimStatus,
      ...(attributes['by'] && { by: attributes['by'] }),
      sources: sourceList(attributes['sources']),
      words: children
        .map((child) => wordsOf([child]))
        .join(' ')
        .replace(/[\t\n\r ]+/g, ' ')
        .trim(),
      contradicts: found
        .map((one) => one.anchor!)
        .filter((one) => one !== anchor && (own.includes(one) || back.includes(one))),
    };
  });
}

function claimNodes(nodes: readonly Node[]): Component[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const within = claimNodes(node.children);
    return node.type === 'component' && node.name === 'Claim' ? [node, ...within] : within;
  });
}

/** A claim that is said to contradict what is no claim of the text. */
export function problemsOfContradictions(
  nodes: readonly Node[],
  named: readonly { id: string; at: Place }[],
): Problem[] {
  const known = claimNodes(nodes).flatMap(({ attributes }) => attributes['id'] ?? []);
  return named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, at }) => {
      const suggestion = nearest(id, known);
      const facts = { kind: 'claim' as const, found: id, known };
      return problem('unknown-reference', at, suggestion === undefined ? facts : { ...facts, suggestion });
    });
}
