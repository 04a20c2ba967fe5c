/**
 * The dialect: what a text may hold, checked on the very tree that is published. Everything is built anew from a closed list, so
 * that what is not known here cannot be in the result; every fault becomes a problem with its place.
 */
import type { HastNode } from 'satteri';
import { problem } from '../domain/problem.ts';
import { readComponent } from './components.ts';
import { convertElement, paragraphs } from './elements.ts';
import { isModuleLine, masksBetween, unmask } from './mask.ts';
import { excerpt, placeAt, type Notes } from './source.ts';
import { angleAt, braceAt, visible } from './signs.ts';
import { text, type Node } from './tree.ts';

/** Where a node stands: between paragraphs, or inside a line. */
export type Position = 'flow' | 'phrasing';

export type HastRoot = Extract<HastNode, { type: 'root' }>;

export const startOf = (node: HastNode): number => node.position?.start.offset ?? 0;

export function convertAll(nodes: readonly HastNode[], position: Position, notes: Notes): Node[] {
  return nodes.flatMap((node) => convert(node, position, notes) ?? []);
}

/** The tree's own nodes for a whole document. */
export function convertRoot(root: HastRoot, notes: Notes): Node[] {
  return paragraphs(convertAll(root.children, 'flow', notes));
}

function convert(node: HastNode, position: Position, notes: Notes): Node | Node[] | undefined {
  switch (node.type) {
    case 'text':
      return text(visible(textOf(node.value, node, notes), startOf(node), notes));
    case 'element':
      return convertElement(node, notes);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readComponent(node, position, notes);
    case 'raw':
      return noteRaw(node.value, startOf(node), notes);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // Only comments get here: every other brace was masked before the parse. The check stays, should that ever change.
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
        notes.problems.push(braceAt(notes.source, startOf(node)));
      return undefined;
    case 'mdxjsEsm': {
      const at = placeAt(notes.source, startOf(node));
      notes.problems.push(problem('text-code', at, { what: 'import', found: excerpt(unmask(node.value)) }));
      return undefined;
    }
    default:
      return undefined;
  }
}

/** The text as written; masks in it are braces and lines of program, which are problems, or prose about imports, which is not. */
function textOf(value: string, node: HastNode, { masked, repaired, source, problems }: Notes): string {
  const written = unmask(value);
  if (written === value || !node.position) return written;
  for (const { offset, original } of masksBetween(masked, startOf(node), node.position.end.offset ?? 0)) {
    if (original === '{') problems.push(braceAt(source, offset));
    else if (original === '<') {
      if (!repaired.has(offset)) problems.push(angleAt(source, offset));
    } else {
      const line = source.body.slice(offset).split(/[\r\n]/, 1)[0]!;
      if (isModuleLine(line)) {
        problems.push(
          problem('text-code', placeAt(source, offset), { what: 'import', found: excerpt(line) }),
        );
      }
    }
  }
  return written;
}

/** HTML in plain Markdown. */
function noteRaw(value: string, offset: number, { source, problems }: Notes): undefined {
  const comment = value.trimStart().startsWith('<!--');
  const found = comment ? value : (/^\s*<[^>]*>?/.exec(value)?.[0] ?? value);
  // `<b>x</b>` is one problem: the closing tag says nothing new.
  if (
    /^\s*<\//.test(value) &&
    problems.some(({ rule, facts }) => rule === 'text-code' && 'what' in facts && facts.what === 'html')
  )
    return;
  problems.push(
    problem('text-code', placeAt(source, offset), {
      what: comment ? 'comment' : 'html',
      found: excerpt(found),
    }),
  );
}
