/** Uses of the writer's components: name, place, attributes and what stands between the tags. */
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { problem, type Rule } from '../domain/problem.ts';
import { readAttributes } from './component-attributes.ts';
import type { AnyComponent } from './components/component.ts';
import {
  componentNamed,
  componentNames,
  componentOf,
  isComponentName,
  nearestComponent,
} from './components/registry.ts';
import { convertAll, startOf, type Position } from './dialect.ts';
import { paragraphs } from './elements.ts';
import { noteShare } from './shared-passages.ts';
import { excerpt, placeAt, type Notes } from './source.ts';
import { element, isBlank, isElement, text, type Component, type Node } from './tree.ts';

export type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** The component, or only what it holds when it cannot be read: that is checked in either case. */
export function readComponent(tag: Tag, position: Position, notes: Notes): Component | Node[] {
  const at = placeAt(notes.source, startOf(tag));
  const { name } = tag;
  if (name === null || !isComponentName(name)) {
    noteUnknown(name, tag, notes);
    return convertAll(tag.children, position, notes);
  }
  const component = componentOf(name);
  const attributes = readAttributes(tag, component, notes);
  if (component.placement === 'block' && position === 'phrasing') {
    notes.problems.push(problem('component-placement', at, { component: name, expected: 'own-lines' }));
  }
  if (component.within !== undefined && component.within !== notes.inside.at(-1)) {
    notes.problems.push(problem('component-placement', at, { component: name, expected: 'exchange' }));
  }
  notes.inside.push(name);
  const children = readChildren(tag, component, notes);
  notes.inside.pop();
  if (!attributes) return children;
  if (component.verbatim?.(attributes)) children.forEach(breakLines);
  if (attributes['share'] !== undefined) noteShare(children, startOf(tag), notes);
  return { type: 'component', name, attributes, children };
}

function noteUnknown(name: string | null, tag: Tag, { source, problems }: Notes): void {
  const at = placeAt(source, startOf(tag));
  // Lower case is HTML, unless it is one of ours written small.
  if (name === null || (/^[a-z]/.test(name) && componentNamed(name) === undefined)) {
    const opening =
      /^<[^>]*>/.exec(source.body.slice(startOf(tag), startOf(tag) + 400))?.[0] ?? `<${name ?? ''}>`;
    problems.push(problem('text-code', at, { what: 'html', found: excerpt(opening) }));
    return;
  }
  const suggestion = nearestComponent(name);
  const facts = { name: excerpt(name), known: [...componentNames] };
  problems.push(
    problem('unknown-component', at, suggestion === undefined ? facts : { ...facts, suggestion }),
  );
}

function readChildren(tag: Tag, component: AnyComponent, notes: Notes): Node[] {
  const { name, holds } = component;
  const content = (expected: 'nothing' | 'text' | 'messages') =>
    notes.problems.push(
      problem('component-content', placeAt(notes.source, startOf(tag)), { component: name, expected }),
    );
  if (holds === 'nothing') {
    if (tag.children.length) content('nothing');
    return [];
  }
  const written = convertAll(tag.children, 'flow', notes);
  if (holds === 'messages') {
    const messages = written.filter((child) => !isBlank(child));
    if (
      messages.length === 0 ||
      messages.some((child) => child.type !== 'component' || componentOf(child.name).within !== name)
    ) {
      if (!notes.problems.some(isAbout(notes, tag))) content('messages');
    }
    return messages;
  }
  const children = paragraphs(written);
  if (holds === 'text' && children.length === 0 && !notes.problems.some(isAbout(notes, tag))) content('text');
  return children;
}

/** Whether a problem lies inside a tag: then its content is not what it will be. */
const isAbout = (notes: Notes, tag: Tag) => {
  const from = placeAt(notes.source, startOf(tag));
  const to = placeAt(notes.source, tag.position?.end.offset ?? startOf(tag));
  const silent = new Set<Rule>(['missing-attribute', 'unknown-attribute', 'attribute-value', 'wrong-date']);
  return ({ at, rule }: { at: typeof from; rule: Rule }) =>
    !silent.has(rule) &&
    (at.line > from.line || (at.line === from.line && at.column > from.column)) &&
    (at.line < to.line || (at.line === to.line && at.column < to.column));
};

/** In a passage given as typed a line break is part of it. */
function breakLines(node: Node): void {
  if (node.type !== 'element' || isElement(node, 'pre', 'code')) return;
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'text' || !isElement(node, 'p', 'em', 'strong', 'del', 'a', 'li')) {
      breakLines(child);
      return [child];
    }
    const lines = child.value.split('\n');
    return lines.flatMap((line, rank) => (rank ? [element('br', {}), text(line)] : [text(line)]));
  });
}
