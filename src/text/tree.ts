/**
 * The tree that every edition is written from: HTML elements of a closed list, text, and the writer's components not yet expanded.
 * Plain JSON, so that a loader may keep it.
 */

export type Property = string | number | boolean | string[] | undefined;

export interface Text {
  type: 'text';
  value: string;
}

export interface Element {
  type: 'element';
  tagName: string;
  /** Names as in hast: `className`, `dateTime`, `ariaLabel`. */
  properties: Record<string, Property>;
  children: Node[];
}

/** A use of a writer's component; its attributes have passed the component's schema. */
export interface Component {
  type: 'component';
  name: string;
  attributes: Record<string, string>;
  /** Its `id` on the page. */
  anchor?: string;
  /** Its rank among the components that are numbered together, from 1. */
  number?: number;
  children: Node[];
}

export type Node = Text | Element | Component;

export interface Tree {
  type: 'root';
  /** BCP 47 tag of the document. */
  language: string;
  /** Put before every anchor, so that two documents can stand on one page. */
  prefix: string;
  children: Node[];
}

export function text(value: string): Text {
  return { type: 'text', value };
}

/** An element; strings among the children become text, and what is undefined is left out. */
export function element(
  tagName: string,
  properties: Record<string, Property>,
  children: readonly (Node | string | undefined)[] = [],
): Element {
  const kept = children.filter((child) => child !== undefined);
  return {
    type: 'element',
    tagName,
    properties,
    children: kept.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}

/** Whether a node is an element of one of the names. */
export function isElement<Name extends string>(
  node: Node | undefined,
  ...names: Name[]
): node is Element & { tagName: Name } {
  return node?.type === 'element' && (names as string[]).includes(node.tagName);
}

export function hasClass(node: Node, name: string): boolean {
  const classes = node.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(classes) && classes.includes(name);
}

/** Elements and components that stand inside a line of text. */
const PHRASING = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'span', 'strong', 'sup', 'time']);
export const isPhrasing = (node: Node, inline: (component: Component) => boolean): boolean =>
  node.type === 'text' || (node.type === 'component' ? inline(node) : PHRASING.has(node.tagName));

export const isBlank = (node: Node): boolean => node.type === 'text' && node.value.trim() === '';

/** The words of nodes as they are read aloud: pictures by their descriptions, line breaks as spaces. */
export function wordsOf(nodes: readonly Node[]): string {
  let words = '';
  for (const node of nodes) {
    if (node.type === 'text') words += node.value;
    else if (isElement(node, 'img')) words += String(node.properties['alt'] ?? '');
    else if (isElement(node, 'br')) words += ' ';
    else words += wordsOf(node.children);
  }
  return words;
}
