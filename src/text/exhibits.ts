/** The pieces of evidence of a text, gathered from where they stand: what is shown, what is only described and proved by its digest. */
import type { ExhibitVisibility } from '../domain/vocabulary.ts';
import { sourceList } from './components/attributes.ts';
import type { Component, Node } from './tree.ts';

export interface TextExhibit {
  /** Its `id` on the page. */
  anchor: string;
  /** Its rank in the text, from 1. */
  number: number;
  caption: string;
  /** What a picture of it shows, in words. */
  description?: string;
  /** EDTF. */
  date?: string;
  /** Identifiers of sources of the document. */
  sources: string[];
  /** Who may see the piece itself. */
  visible: ExhibitVisibility;
  /** As written: `./invoice.png`. */
  src?: string;
  /** SHA-256 of the original, as its writer declares it. */
  sha256?: string;
}

/** In the order of the text. Their anchors must have been set. */
export function exhibitsOf(nodes: readonly Node[]): TextExhibit[] {
  return exhibitNodes(nodes).map(({ attributes, anchor, number }) => ({
    anchor: anchor!,
    number: number ?? 1,
    caption: attributes['caption']!,
    ...(attributes['alt'] && { description: attributes['alt'] }),
    ...(attributes['date'] && { date: attributes['date'] }),
    sources: sourceList(attributes['source']),
    visible: (attributes['visible'] as ExhibitVisibility | undefined) ?? 'public',
    ...(attributes['src'] && { src: attributes['src'] }),
    ...(attributes['sha256'] && { sha256: attributes['sha256'] }),
  }));
}

function exhibitNodes(nodes: readonly Node[]): Component[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const within = exhibitNodes(node.children);
    return node.type === 'component' && node.name === 'Exhibit' ? [node, ...within] : within;
  });
}
