/**
 * Definitions that nothing refers to: `[^1]: a note` without its call, `[name]: word` taken for the address of a link. Markdown
 * drops them without a word, and no text may be lost without a word.
 */
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { problem } from '../domain/problem.ts';
import { unmask } from './mask.ts';
import { excerpt, placeAt, type Notes } from './source.ts';

/** Looks only where something like a definition is written: a second parse is dear. */
export function noteUnusedDefinitions({ source, masked, problems }: Notes): void {
  if (!/^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t>]+)*\[[^\]\n]{1,999}\]:/m.test(source.body)) return;
  const parse = source.format === 'mdx' ? mdxToMdast : markdownToMdast;
  const definitions: { key: string; offset: number; end: number }[] = [];
  const used = new Set<string>();
  const visit = (node: MdastNode): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const { start, end } = node.position!;
      definitions.push({
        key: `${kindOf(node)} ${node.identifier}`,
        offset: start.offset!,
        end: end.offset!,
      });
    } else if ('identifier' in node) used.add(`${kindOf(node)} ${node.identifier}`);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parse(masked, { features: { frontmatter: false }, position: true }));
  for (const { key, offset, end } of definitions) {
    if (used.has(key)) continue;
    const near = excerpt(unmask(masked.slice(offset, end)), 40);
    problems.push(problem('text-syntax', placeAt(source, offset), { parser: 'defined, never used', near }));
  }
}

const kindOf = ({ type }: MdastNode): string => (type.startsWith('footnote') ? 'note' : 'link');
