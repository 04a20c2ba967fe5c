/**
 * Anchors: every heading, paragraph and quotation can be linked to. The families keep them apart (`p-3k9ax`, `q-0c2fd`, `section-…`,
 * `note-2`), and the document's prefix keeps two documents apart that stand on one page.
 *
 * What somebody may quote is called by its own words, never by its place: see `anchor-names.ts`.
 */
import { componentOf } from './components/registry.ts';
import { readableWords } from './editions/page.ts';
import { anchorsByWords, slug } from './anchor-names.ts';
import { hasClass, isElement, wordsOf, type Component, type Element, type Node } from './tree.ts';

export interface Heading {
  /** 2 to 6. */
  depth: number;
  anchor: string;
  words: string;
}

interface Counting {
  prefix: string;
  taken: Set<string>;
  /** Of words that were wanted more than once: the number that the next one may have. */
  repeats: Map<string, number>;
  counts: Map<string, number>;
  headings: Heading[];
  /** Depths, as written, of the headings that the next one may stand under. */
  outline: number[];
  /** Anchors of the footnotes as the parser made them, and ours. */
  notes: Map<string, string>;
}

/** Sets every anchor of a document, in its order; heads are moved so that the outline starts at h2 and skips no level. */
export function setAnchors(nodes: Node[], prefix: string): { headings: Heading[]; anchors: string[] } {
  const maps = { repeats: new Map(), counts: new Map(), notes: new Map() };
  const counting: Counting = { prefix, taken: new Set(), headings: [], outline: [], ...maps };
  nodes.forEach((node) => visit(node, counting));
  nodes.forEach((node) => setCalls(node, counting));
  nodes.forEach((node) => point(node, counting));
  return { headings: counting.headings, anchors: [...counting.taken] };
}

function visit(node: Node, counting: Counting): void {
  if (node.type === 'text') return;
  if (node.type === 'component') setComponent(node, counting);
  else if (hasClass(node, 'notes')) return setNotes(node, counting);
  else if (node.tagName === 'p') node.properties['id'] = lasting('p', node, counting);
  else if (node.tagName === 'blockquote') node.properties['id'] = lasting('q', node, counting);
  else if (/^h[1-6]$/.test(node.tagName)) setHeading(node, counting);
  node.children.forEach((child) => visit(child, counting));
}

function setComponent(node: Component, counting: Counting): void {
  const family = componentOf(node.name).anchor;
  if (family === undefined) return;
  const { id } = node.attributes;
  const number = (counting.counts.get(family) ?? 0) + 1;
  node.number = number;
  if (id !== undefined) node.anchor = take(`${family}-${id}`, counting);
  // Evidence is numbered in the text, and called by that number.
  else node.anchor = family === 'exhibit' ? next(family, counting) : lasting(family, node, counting);
  counting.counts.set(family, number);
}

/** By its words; by its number in the family where it has none: a paragraph of a picture. */
function lasting(family: string, node: Element | Component, counting: Counting): string {
  const names = anchorsByWords(family, readableWords(node.children));
  const free = names.find((name) => !counting.taken.has(counting.prefix + name)) ?? names.at(-1);
  return free === undefined ? next(family, counting) : take(free, counting);
}

/** The next number of a family: p1, p2; exhibit-1. */
function next(family: string, counting: Counting): string {
  const number = (counting.counts.get(family) ?? 0) + 1;
  counting.counts.set(family, number);
  return take(family.length === 1 ? `${family}${number}` : `${family}-${number}`, counting);
}

function take(wanted: string, { prefix, taken, repeats }: Counting): string {
  let anchor = prefix + wanted;
  // A thousand headings of the same words are not counted through a thousand times.
  let again = repeats.get(wanted) ?? 2;
  for (; taken.has(anchor); again++) anchor = `${prefix}${wanted}-${again}`;
  repeats.set(wanted, again);
  taken.add(anchor);
  return anchor;
}

function setHeading(node: Element, counting: Counting): void {
  const written = Number(node.tagName[1]);
  const { outline } = counting;
  while (outline.length && outline.at(-1)! >= written) outline.pop();
  outline.push(written);
  const depth = Math.min(6, outline.length + 1);
  const words = wordsOf(node.children).replace(/\s+/g, ' ').trim();
  const anchor = take(`section-${slug(words) || counting.headings.length + 1}`, counting);
  node.tagName = `h${depth}`;
  node.properties['id'] = anchor;
  counting.headings.push({ depth, anchor, words });
}

function setNotes(section: Element, counting: Counting): void {
  const items = section.children.flatMap((list) => (isElement(list, 'ol') ? list.children : []));
  items
    .filter((item) => isElement(item, 'li'))
    .forEach((item) => (item.properties['id'] = next('note', counting)));
}

/** Calls of footnotes: the parser's anchors hold the writer's label of the note, and -2, -3 for further calls. */
function setCalls(node: Node, counting: Counting): void {
  if (node.type === 'text') return;
  node.children.forEach((child) => setCalls(child, counting));
  const id = isElement(node, 'a') ? node.properties['id'] : undefined;
  if (typeof id !== 'string' || !id.startsWith('fnref-')) return;
  const { prefix, notes } = counting;
  const number = wordsOf((node as Element).children);
  const label = String((node as Element).properties['href']).slice('#fn-'.length);
  const anchor = `${prefix}call-${number}${id.slice('fnref-'.length + label.length)}`;
  notes.set(`#${id}`, `#${anchor}`);
  (node as Element).properties = { id: anchor, href: `#${prefix}note-${number}` };
}

/** Returns of footnotes, and links to headings by their words. */
function point(node: Node, counting: Counting): void {
  if (node.type === 'text') return;
  if (isElement(node, 'a') && node.properties['id'] === undefined) pointLink(node, counting);
  node.children.forEach((child) => point(child, counting));
}

function pointLink(node: Element, { prefix, taken, notes }: Counting): void {
  const href = String(node.properties['href'] ?? '');
  if (hasClass(node, 'note-back')) node.properties['href'] = notes.get(href) ?? `#${prefix}note-1`;
  else if (href.startsWith('#')) {
    const wanted = safeDecode(href.slice(1));
    const found = [wanted, `section-${wanted}`, `section-${slug(wanted)}`].find((name) =>
      taken.has(prefix + name),
    );
    if (found !== undefined) node.properties['href'] = `#${prefix}${found}`;
  }
}

function safeDecode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
