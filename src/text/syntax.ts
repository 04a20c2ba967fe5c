/**
 * The one parse. Where the parser gives up at a sign that a writer meant as text, the problem is noted, the sign masked, and the
 * parse begun again: all problems of a file come out in one run.
 */
import { markdownToHast, mdxToHast, mdxToJs, type Features, type HastNode } from 'satteri';
import { problem, type Problem } from '../domain/problem.ts';
import { mostRepairs } from './density.ts';
import type { HastRoot } from './dialect.ts';
import { angleAt, braceAt } from './signs.ts';
import { literalTag } from './literal-tag.ts';
import { MASKS, clean, mask, maskAt } from './mask.ts';
import { excerpt, offsetAt, placeAt, type Notes, type TextSource } from './source.ts';

const FEATURES: Features = {
  // The front matter is gone already; a second `---` block is text.
  frontmatter: false,
  // A quotation mark or an ellipsis changed by the site would no longer be what was written.
  smartPunctuation: false,
  gfm: { footnotes: { label: '', backContent: '↩', backLabel: '{reference}', clobberPrefix: '' } },
};
/** Elements inside elements; thirty-two nested lists or quotations stay below. */
const DEEPEST_TREE = 120;

/** The tree of a text, or undefined when it cannot be had; problems go to the notes. */
export function parse(notes: Notes): HastRoot | undefined {
  const { source, problems } = notes;
  notes.masked = source.format === 'mdx' ? mask(source.body) : clean(source.body);
  const balance = new Map<string, number>();
  // A text with more wrong tags is not repaired tag by tag; of a long or a dense one fewer, for each costs a parse.
  let most: number | undefined;
  for (let repairs = 0; repairs <= (most ?? 0); repairs++) {
    try {
      const convert = source.format === 'mdx' ? mdxToHast : markdownToHast;
      const tree = convert(notes.masked, { features: FEATURES, position: true }) as HastRoot;
      const deep = tooDeepNode(tree);
      if (!deep) return tree;
      const at = placeAt(source, deep.position?.start.offset ?? 0);
      problems.push(problem('nesting', at, { depth: DEEPEST_TREE, limit: DEEPEST_TREE }));
      return undefined;
    } catch (error) {
      most ??= mostRepairs(source.body);
      const repaired = repair(notes, error instanceof Error ? error.message : String(error), balance);
      if (repaired === undefined) return undefined;
      notes.masked = repaired;
    }
  }
  return undefined;
}

/** Where the parser stumbled, -1 when it does not say, and the problem in its words. */
function faultIn(source: TextSource, message: string): { offset: number; parser: string; fault: Problem } {
  const [, line, column, words] = /^(\d+):(\d+): (.*)/s.exec(message) ?? [];
  const offset = line ? offsetAt(source, Number(line), Number(column)) : -1;
  const parser = excerpt((words ?? message).replace(/\s*\((?:note|mdx|\d+:\d+).*/s, ''), 120);
  const near = excerpt(source.body.slice(offset, offset + 40), 30);
  const at = placeAt(source, Math.max(0, offset));
  return { offset, parser, fault: problem('text-syntax', at, { parser, near }) };
}

/**
 * Why Astro could not compile one of the owner's own pages, which are programs of the owner's: the first place where the parser gives
 * up. Nothing of the page is run.
 */
export function faultOfPage(source: TextSource): Problem | undefined {
  try {
    mdxToJs(source.body, { features: FEATURES });
    return undefined;
  } catch (error) {
    return faultIn(source, error instanceof Error ? error.message : String(error)).fault;
  }
}

/** Notes what the parser stumbled over; returns the text without it, as long as before. */
function repair(notes: Notes, message: string, balance: Map<string, number>): string | undefined {
  const { source, masked, problems } = notes;
  const { offset, parser, fault } = faultIn(source, message);
  const sign = masked[offset];
  if (sign !== '<' && sign !== '{') {
    problems.push(fault);
    return undefined;
  }
  if (sign === '{') {
    problems.push(braceAt(source, offset));
    return masked.slice(0, offset) + MASKS['{'] + masked.slice(offset + 1);
  }
  const literal = literalTag(source, offset);
  // Once only: a tag that stays unreadable without its braces is another fault.
  if (literal && masked.slice(offset, offset + literal.tag.length).includes(MASKS['{'])) {
    problems.push(...literal.problems);
    return masked.slice(0, offset) + literal.tag + masked.slice(offset + literal.tag.length);
  }
  notes.repaired.add(offset);
  // An opening without its closing, both masked, is one problem, not two.
  const tag = /^<(\/?)([A-Za-z][\w.:-]*)/.exec(source.body.slice(offset, offset + 80));
  if (tag) {
    const [, closing, name = ''] = tag;
    const balanced = balance.get(name) ?? 0;
    balance.set(name, balanced + (closing ? -1 : 1));
    if (closing ? balanced > 0 : balanced < 0) return maskAt(masked, offset);
  }
  problems.push(angleAt(source, offset, parser));
  return maskAt(masked, offset);
}

/** The first node that lies too deep for the recursive walks that follow; walked without recursion. */
function tooDeepNode(tree: HastRoot): HastNode | undefined {
  let level: HastNode[] = [tree];
  for (let depth = 0; level.length; depth++) {
    if (depth > DEEPEST_TREE) return level[0];
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}
