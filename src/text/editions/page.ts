/** The edition for a page of the site. */
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { PAGE, assertAllowed } from '../allow-list.ts';
import { pictureOf } from '../components/picture-nodes.ts';
import { addressParts, isAddress } from '../address-parts.ts';
import { element, hasClass, isElement, wordsOf, type Element, type Node, type Tree } from '../tree.ts';
import { isExternal, onSite, type EditionContext } from './edition.ts';
import { expand } from './expansion.ts';

/** HTML for the body of a page: elements of the closed list only. */
export function writePage(tree: Tree, context: EditionContext): string {
  const nodes = pageNodes(tree, context);
  assertAllowed(nodes, PAGE);
  return toHtml({ type: 'root', children: nodes } as Root);
}

/** The tree of the page, components expanded. */
export function pageNodes(tree: Tree, site: EditionContext): Node[] {
  const context = { ...site, prefix: tree.prefix };
  const regions = { tables: 0, codes: 0, heading: undefined as string | undefined };
  const dress = (node: Element): Node => {
    if (/^h[2-6]$/.test(node.tagName)) regions.heading = wordsOf(node.children);
    switch (node.tagName) {
      case 'p':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return marked(node, context);
      case 'a':
        return dressLink(node, context);
      case 'img':
        return pictureOf(String(node.properties['src']), String(node.properties['alt'] ?? ''), context);
      case 'table':
        // What scrolls sideways must be reachable by keyboard, and then needs a name.
        return element(
          'div',
          { className: ['table'], ...scrolling(context.words.table(++regions.tables, regions.heading)) },
          [node],
        );
      case 'pre':
        return element('pre', scrolling(context.words.code(++regions.codes)), node.children);
      case 'section':
        return element('div', { className: ['notes'] }, [
          element('h2', { id: `${tree.prefix}notes` }, [context.words.notes]),
          ...node.children,
        ]);
      default:
        return node;
    }
  };
  return expand(tree.children, context, (component) => component.page, dress);
}

/** With a link to itself. Its sign is drawn by the style sheet: it is no word of the text, for a search, a reader's ear or a copy. */
function marked(node: Element, { words }: EditionContext): Element {
  const { id } = node.properties;
  if (id === undefined) return node;
  const mark = element('a', { className: ['mark'], href: `#${id}`, ariaLabel: words.passage });
  return element(node.tagName, node.properties, [...node.children, mark]);
}

const scrolling = (label: string) => ({ role: 'region', ariaLabel: label, tabIndex: 0 });

function dressLink(node: Element, context: EditionContext): Element {
  const href = String(node.properties['href']);
  if (hasClass(node, 'note-back')) {
    const [, number, again] = /call-(\d+)(?:-(\d+))?$/.exec(href) ?? [];
    node.properties['ariaLabel'] = context.words.noteBack(
      Number(number ?? 1),
      again ? Number(again) : undefined,
    );
  } else if (isExternal(href, context)) node.properties['rel'] = 'nofollow ugc noopener noreferrer';
  node.properties['href'] = onSite(href, context);
  const [words] = node.children;
  return words?.type === 'text' && isAddress(words.value)
    ? { ...node, children: breakable(words.value) }
    : node;
}

function breakable(address: string): Node[] {
  return addressParts(address).flatMap((part, place) => [
    ...(place > 0 ? [element('wbr', {})] : []),
    { type: 'text' as const, value: part },
  ]);
}

/** The words on the page, for those who cannot have its signs: calls, arrows and numbers of sources are left out. */
export function readableWords(nodes: readonly Node[]): string {
  let words = '';
  for (const node of nodes) {
    if (node.type === 'text') words += node.value;
    else if (isElement(node, 'wbr')) continue;
    else if (isElement(node, 'img')) words += ` ${String(node.properties['alt'] ?? '')} `;
    else if (hasClass(node, 'note-call') || hasClass(node, 'source-call') || hasClass(node, 'note-back'))
      continue;
    else if (isElement(node, 'a', 'em', 'strong', 'del', 'code', 'span', 'time', 'sup'))
      words += readableWords(node.children);
    else words += ` ${readableWords(node.children)} `;
  }
  return words;
}
