/** What of a text is likely to be quoted: its quotations and its statements of fact. */
import { readableWords } from './editions/page.ts';
import { hasClass, isElement, type Node } from './tree.ts';

export interface TextPassage {
  /** Its `id` on the page. */
  anchor: string;
  /** On one line, as the page shows them. */
  words: string;
  /** Whose words they are, where somebody else than the author speaks. */
  by?: string;
  /** It is said of somebody that they say so: these are not their words. */
  isReported?: true;
}

/** In the order of the text; none within another. Their anchors must have been set. */
export function passagesOf(nodes: readonly Node[]): TextPassage[] {
  return nodes.flatMap((node) => {
    const anchor = anchorOf(node);
    if (anchor === undefined) return node.type === 'text' ? [] : passagesOf(node.children);
    const by = node.type === 'component' ? node.attributes['by'] : undefined;
    const words = readableWords((node as { children: Node[] }).children)
      .replace(/[ \t\r\n]+/g, ' ')
      .trim();
    if (!words) return [];
    const isReported = node.type === 'component' && node.name === 'Claim';
    return [{ anchor, words, ...(by && { by }), ...(by && isReported && { isReported }) }];
  });
}

const QUOTABLE = new Set(['Quote', 'PullQuote', 'Verbatim', 'Claim']);

function anchorOf(node: Node): string | undefined {
  if (node.type === 'component') return QUOTABLE.has(node.name) ? node.anchor : undefined;
  if (!isElement(node, 'blockquote') || hasClass(node, 'notes')) return undefined;
  return node.properties['id'] as string | undefined;
}
