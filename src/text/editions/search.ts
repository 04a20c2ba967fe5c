/** The edition for the search index: words, by section. */
import { isElement, type Node, type Tree } from '../tree.ts';
import type { EditionContext } from './edition.ts';
import { pageNodes, readableWords } from './page.ts';

export interface SearchSection {
  /** `id` of its heading on the page; absent before the first heading. */
  anchor?: string;
  heading?: string;
  words: string;
}

/** Sections in the order of the text; those without words are left out. */
export function writeSearch(tree: Tree, context: EditionContext): SearchSection[] {
  const sections: { anchor?: string; heading?: string; blocks: string[] }[] = [{ blocks: [] }];
  for (const node of pageNodes(tree, context)) {
    if (isElement(node, 'h2', 'h3', 'h4', 'h5', 'h6')) {
      const heading = inOneLine(readableWords(node.children));
      sections.push({ anchor: String(node.properties['id']), heading, blocks: [] });
    } else sections.at(-1)!.blocks.push(...blocksOf([node]));
  }
  return sections
    .map(({ blocks, ...section }) => ({ ...section, words: sentences(blocks) }))
    .filter(({ words, heading }) => words || heading);
}

/** Elements that stand in a line; all others end it. */
const IN_LINE = ['a', 'em', 'strong', 'del', 'code', 'span', 'time', 'sup', 'br', 'img'] as const;

/** What stands below one another on the page, each in one line; `isCaption`: a line break parts statements there, and not a sentence. */
function blocksOf(nodes: readonly Node[], isCaption = false): string[] {
  const blocks: string[] = [];
  let line: Node[] = [];
  const endLine = () => {
    const words = inOneLine(readableWords(line));
    if (words) blocks.push(words);
    line = [];
  };
  for (const node of nodes) {
    if (isCaption && isElement(node, 'br')) endLine();
    else if (node.type !== 'element' || isElement(node, ...IN_LINE)) line.push(node);
    else {
      endLine();
      blocks.push(...blocksOf(node.children, isElement(node, 'figcaption')));
    }
  }
  endLine();
  return blocks;
}

/** On the page a label, a caption or an item ends with its line. In a row, as a result shows them, they end with a full stop. */
const sentences = (blocks: readonly string[]): string =>
  blocks
    .map((words, index) => (index < blocks.length - 1 && !ENDED.test(words) ? `${words}.` : words))
    .join(' ');

const ENDED = /[.,;:!?…—–。、！？：；؟،۔][\s"'’”»)\]]*$/u;

/** No-break spaces are for lines; a search finds words whatever stands between them. */
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
