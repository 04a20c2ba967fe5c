/**
 * The last look at what is published: elements and attributes of a closed list, addresses of a closed list. Nothing that a writer
 * types can reach it, because the tree is built from a closed list already; if something does, the engine has a fault and stops.
 */
import { isSafeAddress } from './address.ts';
import type { Node } from './tree.ts';

export interface AllowList {
  /** Attributes by element, as hast names them. */
  elements: Record<string, readonly string[]>;
  /** Attributes of every element. */
  everywhere: readonly string[];
}

const BARE = ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'em', 'strong', 'del', 'sup', 'br', 'hr', 'code', 'pre', 'blockquote', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'figure', 'figcaption']; // prettier-ignore
const bare = Object.fromEntries(BARE.map((name) => [name, []]));

/** A page. */
export const PAGE: AllowList = {
  elements: {
    ...bare,
    div: ['role', 'tabIndex'],
    section: [],
    span: [],
    time: ['dateTime'],
    wbr: [],
    ol: ['start'],
    pre: ['role', 'tabIndex'],
    th: ['scope'],
    td: [],
    a: ['href', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  },
  everywhere: ['id', 'className', 'lang', 'ariaLabel'],
};

/** A feed: no class, no id, no style; readers keep what is text, link, picture, table and figure. */
export const FEED: AllowList = {
  elements: {
    ...bare,
    ol: ['start'],
    th: [],
    td: [],
    a: ['href', 'rel'],
    img: ['src', 'alt', 'width', 'height'],
  },
  everywhere: ['lang'],
};

/** @throws Error naming the first element, attribute or address that is not on the list. */
export function assertAllowed(nodes: readonly Node[], { elements, everywhere }: AllowList): void {
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') continue;
    const own =
      node.type === 'element' && Object.hasOwn(elements, node.tagName) ? elements[node.tagName] : undefined;
    if (node.type !== 'element' || !own) {
      throw new Error(`<${node.type === 'element' ? node.tagName : node.name}> may not be published.`);
    }
    for (const [name, value] of Object.entries(node.properties)) {
      if (value === undefined) continue;
      if (!own.includes(name) && !everywhere.includes(name)) {
        throw new Error(`The attribute ${name} of <${node.tagName}> may not be published.`);
      }
      if (name === 'href' && !isSafeAddress(String(value)))
        throw new Error(`The address ${value} may not be published.`);
      if (name === 'src' && !/^(?:https?:\/\/[^/]|\/(?!\/))/.test(String(value))) {
        throw new Error(`The picture ${value} may not be published.`);
      }
    }
    for (const child of node.children) waiting.push(child);
  }
}
