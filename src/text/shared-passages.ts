/** Passages that their writer marked as worth sharing (`share`): each has a page and a picture of its own. */
import { problem } from '../domain/problem.ts';
import { attributeOffset } from './component-attributes.ts';
import { sourceList } from './components/attributes.ts';
import { readableWords } from './editions/page.ts';
import { placeAt, type Notes } from './source.ts';
import { isElement, text, type Component, type Node } from './tree.ts';

export interface SharedPassage {
  /** The end of its address, chosen by its writer. */
  name: string;
  /** Where it stands: its `id` on the page of the text. */
  anchor: string;
  /** `Claim` says that something is so; the others are somebody's words. */
  component: 'Claim' | 'PullQuote' | 'Quote';
  /** As typed, a line break as one: what the page shows, without signs of notes and sources. */
  paragraphs: string[];
  /** Whose words they are, or who says so, where the text names them. */
  by?: string;
  role?: string;
  /** As written in the text: EDTF. */
  date?: string;
  /** Identifiers of sources of the document. */
  sources: string[];
  /** Of the words, where it is not that of the document. */
  lang?: string;
}

/**
 * The longest passage that a picture sets whole in letters that still read on a telephone: 30 of 1,200 px and more, measured with the ruler of
 * `social/`. In widths of a Latin letter; one of a wide script (Chinese, Japanese, Korean) takes two.
 */
export const LONGEST_SHARE = 280;

const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Extended_Pictographic}]/u;

/** In widths of a Latin letter. */
export function widthOfWords(words: string): number {
  let width = 0;
  for (const sign of words) width += WIDE.test(sign) ? 2 : 1;
  return width;
}

/** In the order of the text. Their anchors must have been set. */
export function sharedPassagesOf(nodes: readonly Node[]): SharedPassage[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const within = sharedPassagesOf(node.children);
    return node.type === 'component' && node.attributes['share'] !== undefined
      ? [shared(node, node.attributes['share']), ...within]
      : within;
  });
}

function shared({ name: component, attributes, anchor, children }: Component, name: string): SharedPassage {
  const { by, role, date, lang, source, sources } = attributes;
  return {
    name,
    anchor: anchor!,
    component: component as SharedPassage['component'],
    paragraphs: paragraphsOf(children),
    ...(by && { by }),
    ...(role && { role }),
    ...(date && { date }),
    sources: sourceList(sources ?? source),
    ...(lang && { lang }),
  };
}

/** What cannot be a page of its own, told where `share` is written. */
export function noteShare(children: readonly Node[], start: number, notes: Notes): void {
  const { source, context, problems } = notes;
  const at = placeAt(source, attributeOffset(source.body, start, 'share'));
  notes.hasShares = true;
  if (context.unshared !== undefined) problems.push(problem('share-refused', at, { why: context.unshared }));
  const length = widthOfWords(paragraphsOf(children).join(' '));
  if (length > LONGEST_SHARE) problems.push(problem('share-too-long', at, { length, limit: LONGEST_SHARE }));
}

const HOLDS_BLOCKS = ['ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'section'] as const;

/** The words of each block; what holds blocks gives way to them. */
function paragraphsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const holdsBlocks =
      (isElement(node, ...HOLDS_BLOCKS) &&
        node.children.some((child) => isElement(child, 'p', 'pre', ...HOLDS_BLOCKS))) ||
      (node.type === 'component' && node.children.some((child) => isElement(child, 'p', ...HOLDS_BLOCKS)));
    if (holdsBlocks) return paragraphsOf((node as Component).children);
    const words = readableWords([withSigns(node)])
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/ ?\u2028 ?/g, '\n')
      .trim();
    return words ? [words] : [];
  });
}

/** A line break kept through the folding of spaces, as the sign that Unicode has for it; words left out, as the sign of an omission. */
function withSigns(node: Node): Node {
  if (isElement(node, 'br')) return text('\u2028');
  if (node.type === 'text') return node;
  if (node.type === 'component' && node.name === 'Redacted') return text('[…]');
  return { ...node, children: node.children.map(withSigns) };
}
