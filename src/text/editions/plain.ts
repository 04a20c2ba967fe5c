/** The edition as plain text: for readers without HTML, for mail, for whoever keeps the text on paper. */
import { quoted } from '../components/credit.ts';
import { componentOf, isInlineComponent } from '../components/registry.ts';
import {
  hasClass,
  isBlank,
  isElement,
  isPhrasing,
  wordsOf,
  type Element,
  type Node,
  type Tree,
} from '../tree.ts';
import { everywhere, type EditionContext } from './edition.ts';

/** Blocks are separated by an empty line, quotations marked by `> `, addresses stand in parentheses after their words. */
export function writePlain(tree: Tree, site: EditionContext): string {
  const context = { ...site, prefix: tree.prefix };
  const body = blocks(tree.children, context);
  return body === '' ? '' : `${body}\n`;
}

/** The blocks among nodes, an empty line between them; text that stands loose is a block. */
function blocks(nodes: readonly Node[], context: EditionContext): string {
  const parts: string[] = [];
  let loose: Node[] = [];
  const close = () => {
    if (loose.some((node) => !isBlank(node))) parts.push(tidy(line(loose, context)));
    loose = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node, isInlineComponent)) loose.push(node);
    else {
      close();
      parts.push(block(node, context));
    }
  }
  close();
  return parts.filter(Boolean).join('\n\n');
}

function block(node: Node, context: EditionContext): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'component') return componentText(node, context);
  const { tagName, children } = node;
  switch (tagName) {
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const words = tidy(line(children, context));
      return `${words}\n${(tagName === 'h2' ? '=' : '-').repeat(Math.max(3, Math.min(60, words.length)))}`;
    }
    case 'blockquote':
      return quoted(blocks(children, context));
    case 'ul':
    case 'ol':
      return list(node, context);
    case 'pre':
      return wordsOf(children)
        .replace(/\n$/, '')
        .replace(/^(?=.)/gm, '    ');
    case 'hr':
      return '* * *';
    case 'table':
      return table(node, context);
    case 'section':
      return `${context.words.notes}\n${'='.repeat(context.words.notes.length)}\n\n${list(children[0] as Element, context, '[', ']')}`;
    default:
      return tidy(line(children, context));
  }
}

function list(node: Element, context: EditionContext, open = '', after = '.'): string {
  const first = Number(node.properties['start'] ?? 1);
  const items = node.children.filter((child) => isElement(child, 'li') || child.type === 'component');
  return items
    .map((item, rank) => {
      const mark = node.tagName === 'ul' ? '- ' : `${open}${first + rank}${after} `;
      const body = item.type === 'element' ? itemText(item, context) : block(item, context);
      return mark + body.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

/** An item without paragraphs is tight: nothing stands between its words and the list under them. */
function itemText(item: Element, context: EditionContext): string {
  const body = blocks(item.children, context);
  return item.children.some((child) => isElement(child, 'p')) ? body : body.replaceAll('\n\n', '\n');
}

function table(node: Element, context: EditionContext): string {
  const rows = node.children.flatMap((part) => (part.type === 'element' ? part.children : []));
  return rows
    .map((row) =>
      row.type === 'element'
        ? row.children
            .map((cell) => (cell.type === 'element' ? tidy(line(cell.children, context)) : ''))
            .join(' | ')
        : '',
    )
    .join('\n');
}

function componentText(node: Extract<Node, { type: 'component' }>, context: EditionContext): string {
  const { attributes, anchor, number } = node;
  const inner = blocks(node.children, context);
  return componentOf(node.name).plain(
    {
      attributes,
      children: [],
      inner,
      ...(anchor === undefined ? {} : { anchor }),
      ...(number === undefined ? {} : { number }),
    },
    context,
  );
}

/** A line of text. */
function line(nodes: readonly Node[], context: EditionContext): string {
  return nodes.map((node) => phrase(node, context)).join('');
}

function phrase(node: Node, context: EditionContext): string {
  if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type === 'component') return componentText(node, context);
  if (isElement(node, 'br')) return '\n';
  if (isElement(node, 'img')) return `[${context.words.picture(String(node.properties['alt'] ?? ''))}]`;
  if (hasClass(node, 'note-back')) return '';
  if (hasClass(node, 'note-call')) return `[${wordsOf(node.children)}]`;
  const words = line(node.children, context);
  if (!isElement(node, 'a')) return words;
  const href = String(node.properties['href'] ?? '');
  if (href.startsWith('#')) return words;
  const bare = href.replace(/^(?:mailto|tel):/, '');
  const address = everywhere(bare, context);
  return [href, bare, address].includes(words) || `http://${words}` === href
    ? words
    : `${words} (${address})`;
}

/** No space at the ends of lines. */
const tidy = (words: string): string => words.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
