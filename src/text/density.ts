/**
 * How dear a text is to parse. The native parser pairs the signs of a paragraph with one another, and looks for the place of each
 * among all letters beyond ASCII, so that its time grows with squares: fifty thousand `_a` take it a second, as many `&#0;` twenty.
 * A block ends at an empty line here, no sooner than the parser's paragraph does, and signs in code count too, so that nothing that
 * looks like code can hide some.
 */
import { problem, type Problem } from '../domain/problem.ts';
import { placeAt, type TextSource } from './source.ts';

/** The square of 20,000 runs of stars: a fifth of a second. A page of program or a list of a thousand links stays far below. */
const DEAREST = 400_000_000;
/** What may begin, end or be a node inside a line; `{` and `<` are letters beyond ASCII besides, where they are masked. */
const SIGNS = /(?<dear>&(?=[#A-Za-z])|\{\/\*)|(?<tag><)|(?<run>[*_~]+)|[`@[\]{]|(?<beyond>[\u0080-\uFFFF])/g;
/** Measured against a run of `*`, `_` or `~` paired with another. */
const WEIGHTS = { dear: 4, tag: 3, run: 1, other: 0 };
/** The same for a sign paired with a letter beyond ASCII. */
const WEIGHT_BEYOND = 16;
/** A line of nothing but marks of quotation ends a paragraph as well. */
const EMPTY_LINE = /(?:\r\n?|\n)[ \t>]*(?=[\r\n])/g;

interface Density {
  /** The sum over all blocks, in pairs. */
  cost: number;
  /** Of the dearest block: where it begins, and how many signs it holds. */
  offset: number;
  signs: number;
}

function densityOf(body: string): Density {
  const density: Density = { cost: 0, offset: 0, signs: 0 };
  let dearest = 0;
  let start = 0;
  for (const end of [...Array.from(body.matchAll(EMPTY_LINE), ({ index }) => index), body.length]) {
    const block = body.slice(start, end);
    const { cost, signs } = costOf(block);
    density.cost += cost;
    if (cost > dearest) {
      dearest = cost;
      density.offset = start + block.length - block.trimStart().length;
      density.signs = signs;
    }
    start = end;
  }
  return density;
}

function costOf(block: string): { cost: number; signs: number } {
  let weight = 0;
  let signs = 0;
  let beyond = 0;
  for (const { 0: sign, groups } of block.matchAll(SIGNS)) {
    if (groups!['beyond'] !== undefined || sign === '{' || sign === '<') beyond++;
    if (groups!['beyond'] !== undefined) continue;
    signs++;
    weight += groups!['dear']
      ? WEIGHTS.dear
      : groups!['tag']
        ? WEIGHTS.tag
        : groups!['run']
          ? WEIGHTS.run
          : WEIGHTS.other;
  }
  return { cost: weight * weight + WEIGHT_BEYOND * signs * beyond, signs };
}

/** The reason to refuse a text unparsed, or undefined. */
export function tooDense(source: TextSource): Problem | undefined {
  // Nearly every text stays below, however its signs may lie.
  const most = source.body.match(/[&{<*_~`@[\]]/g)?.length ?? 0;
  if ((most * WEIGHTS.dear) ** 2 + WEIGHT_BEYOND * most * source.body.length < DEAREST) return undefined;
  const { cost, offset, signs } = densityOf(source.body);
  return cost > DEAREST ? problem('text-density', placeAt(source, offset), { signs }) : undefined;
}

/** How often a text may be parsed again after a repair, so that all repairs together stay bounded. */
export function mostRepairs(body: string): number {
  const byLength = 3 + Math.floor(1_000_000 / (body.length + 1));
  const byCost = 1 + Math.floor(DEAREST / (1 + densityOf(body).cost));
  return Math.min(60, byLength, byCost);
}
