/** The elements of Markdown, each taken over with what it may have. */
import type { HastNode } from 'satteri';
import { isInlineComponent } from './components/registry.ts';
import { convertAll, startOf, type Position } from './dialect.ts';
import { unmask, unmaskAddress } from './mask.ts';
import { noteFence, noteLink, notePicture, noteTitle } from './references.ts';
import { visible } from './signs.ts';
import type { Notes } from './source.ts';
import { element, isBlank, isElement, isPhrasing, text, wordsOf, type Node, type Property } from './tree.ts';

type HastElement = Extract<HastNode, { type: 'element' }>;

/** Elements that are taken with their children and nothing else. */
const FLOW = new Set(['blockquote', 'ul', 'ol', 'li', 'hr']);
const PHRASING = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'em', 'strong', 'del', 'br']);
const TABLE = new Set(['table', 'thead', 'tbody', 'tr']);

export function convertElement(node: HastElement, notes: Notes): Node | Node[] | undefined {
  const { tagName } = node;
  const { properties } = node;
  const inner = (position: Position) => convertAll(node.children, position, notes);
  if (tagName === 'p') return paragraph(inner('phrasing'));
  if (PHRASING.has(tagName)) return element(tagName, {}, inner('phrasing'));
  if (tagName === 'ol' && typeof properties['start'] === 'number') {
    return element('ol', { start: properties['start'] }, inner('flow'));
  }
  if (FLOW.has(tagName)) return element(tagName, {}, inner('flow'));
  if (TABLE.has(tagName))
    return element(
      tagName,
      {},
      inner('flow').filter((child) => !isBlank(child)),
    );
  switch (tagName) {
    case 'th':
    case 'td': {
      const align = /text-align:\s*(left|center|right)/.exec(String(properties['style'] ?? ''))?.[1];
      const wanted: Record<string, Property> = tagName === 'th' ? { scope: 'col' } : {};
      if (align) wanted['className'] = [`align-${align}`];
      return element(tagName, wanted, inner('phrasing'));
    }
    case 'code':
    case 'pre':
      if (tagName === 'pre') noteFence(node, startOf(node), notes);
      return element(
        tagName,
        {},
        node.children.flatMap((child) => convertCode(child)),
      );
    case 'input':
      // A box that cannot be ticked is a sign, and feeds and plain text have signs.
      return text(properties['checked'] ? '☑' : '☐');
    case 'img': {
      const src = unmaskAddress(String(properties['src'] ?? ''));
      const alt = visible(unmask(String(properties['alt'] ?? '')), startOf(node), notes);
      if (!notePicture(src, alt, startOf(node), notes)) return text(alt);
      const title = properties['title'];
      return element('img', {
        src,
        alt,
        title: typeof title === 'string' ? visible(unmask(title), startOf(node), notes) : undefined,
      });
    }
    case 'a':
      return convertLink(node, notes);
    case 'sup':
      return element('sup', { className: ['note-call'] }, inner('phrasing'));
    case 'section': {
      const list = inner('flow').filter((child) => isElement(child, 'ol'));
      return element('section', { className: ['notes'] }, list);
    }
    default:
      return undefined;
  }
}

function convertCode(node: HastNode): Node[] {
  if (node.type === 'text') return [text(unmask(node.value))];
  return node.type === 'element' ? [element('code', {}, node.children.flatMap(convertCode))] : [];
}

function convertLink(node: HastElement, notes: Notes): Node | Node[] {
  const { properties, children } = node;
  const inner = convertAll(children, 'phrasing', notes);
  const href = unmaskAddress(String(properties['href'] ?? ''));
  // Footnotes: the parser's own links. They get their anchors in `anchors.ts`.
  if ('dataFootnoteRef' in properties) return element('a', { href, id: String(properties['id']) }, inner);
  if ('dataFootnoteBackref' in properties) return element('a', { href, className: ['note-back'] }, ['↩']);
  if (typeof properties['title'] === 'string')
    noteTitle('link', unmask(properties['title']), startOf(node), notes);
  return noteLink(href, wordsOf(inner), startOf(node), notes) ? element('a', { href }, inner) : inner;
}

/** A paragraph; a picture with a title that stands alone in one is a figure with its caption. */
function paragraph(children: Node[]): Node {
  const [only, ...others] = children.filter((child) => !isBlank(child));
  if (others.length === 0 && isElement(only, 'img') && typeof only.properties['title'] === 'string') {
    const { src, alt, title } = only.properties;
    const attributes = { src: String(src), alt: String(alt), caption: title };
    return { type: 'component', name: 'Figure', attributes, children: [] };
  }
  return element('p', {}, children);
}

/** Blocks, with what stands loose between them gathered into paragraphs. */
export function paragraphs(nodes: readonly Node[]): Node[] {
  const blocks: Node[] = [];
  let line: Node[] = [];
  const close = () => {
    if (line.some((node) => !isBlank(node))) blocks.push(paragraph(line));
    line = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node, isInlineComponent)) line.push(node);
    else {
      close();
      blocks.push(node);
    }
  }
  close();
  return blocks;
}
