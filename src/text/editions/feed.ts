/** The edition for feeds: the whole text, in the elements that every reader keeps, with addresses that hold anywhere. */
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { FEED, assertAllowed } from '../allow-list.ts';
import { pictureOf } from '../components/picture-nodes.ts';
import {
  element,
  hasClass,
  isElement,
  text,
  type Element,
  type Node,
  type Property,
  type Tree,
} from '../tree.ts';
import { everywhere, isExternal, type EditionContext } from './edition.ts';
import { expand } from './expansion.ts';

/** HTML for the content of a feed's item. */
export function writeFeed(tree: Tree, site: EditionContext): string {
  const context = { ...site, prefix: tree.prefix };
  const dress = (node: Element): Node | Node[] => {
    if (isElement(node, 'img'))
      return pictureOf(String(node.properties['src']), String(node.properties['alt'] ?? ''), context);
    if (isElement(node, 'section')) return [element('h2', {}, [context.words.notes]), ...node.children];
    // A reader shows many texts on one page: an arrow back would leave it.
    return hasClass(node, 'note-back') ? [] : node;
  };
  const expanded = expand(tree.children, context, (component) => component.feed ?? component.page, dress);
  const nodes = reduce(expanded, context);
  assertAllowed(nodes, FEED);
  return toHtml({ type: 'root', children: nodes } as Root);
}

/** Elements that feeds do not know give way to their children. */
function reduce(nodes: readonly Node[], context: EditionContext): Node[] {
  return nodes.flatMap((node): Node | Node[] => {
    if (node.type !== 'element') return node;
    const inner = reduce(node.children, context);
    // Without the style of the site a number of a source would look like the number of a note.
    const children = hasClass(node, 'source-call') ? [text('['), ...inner, text(']')] : inner;
    const allowed = FEED.elements[node.tagName];
    if (!allowed) return children;
    const properties: Record<string, Property> = {};
    for (const name of [...allowed, ...FEED.everywhere]) {
      if (node.properties[name] !== undefined) properties[name] = node.properties[name];
    }
    if (isElement(node, 'a')) {
      const href = String(node.properties['href']);
      properties['href'] = everywhere(href, context);
      properties['rel'] = isExternal(href, context) ? 'nofollow ugc noopener noreferrer' : undefined;
    }
    if (isElement(node, 'img')) properties['src'] = everywhere(String(node.properties['src']), context);
    return element(node.tagName, properties, children);
  });
}
