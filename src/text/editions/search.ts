/** The edition for the search index: words, by section. */
import { isElement, type Tree } from '../tree.ts';
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
  const sections: SearchSection[] = [{ words: '' }];
  for (const node of pageNodes(tree, context)) {
    if (isElement(node, 'h2', 'h3', 'h4', 'h5', 'h6')) {
      const heading = inOneLine(readableWords(node.children));
      sections.push({ anchor: String(node.properties['id']), heading, words: '' });
    } else sections.at(-1)!.words += ` ${readableWords([node])}`;
  }
  return sections
    .map((section) => ({ ...section, words: inOneLine(section.words) }))
    .filter(({ words, heading }) => words || heading);
}

/** No-break spaces are for lines; a search finds words whatever stands between them. */
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
