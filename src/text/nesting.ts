/**
 * What must be refused before the native parser sees it: a small file can hold nesting or a table that costs gigabytes or ends
 * the process. One pass over the lines, no backtracking. Containers are followed as CommonMark does (section 5.1, "block
 * structure"), and where a line could be read in two ways the deeper one counts.
 */
import { problem, type Problem } from '../domain/problem.ts';
import { excerpt, placeAt, type TextSource } from './source.ts';

/** Quotations in quotations, lists in lists, components in components: nobody writes more. */
export const DEEPEST = 32;
/** An empty row of a wide table costs one byte and a cell for each column. */
export const MOST_CELLS = 20_000;
/** The address or title of `[name]: address` is repeated wherever the name is used. */
const LONGEST_DEFINITION = 2000;

/** A container that is open: a quotation, or a list item whose content starts at a column. */
type Container = 'quote' | number;

/** The first reason to refuse a text unparsed, or undefined. */
export function tooDeep(source: TextSource): Problem | undefined {
  let open: Container[] = [];
  let afterBlank = true;
  let offset = 0;
  let tags = 0;
  let cells = 0;
  let columns = 0;
  let definition = 0;
  for (const line of source.body.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const at = () => placeAt(source, offset);
    const blank = line.trim() === '';
    open = containers(line, open, afterBlank);
    if (source.format === 'mdx') tags = Math.max(0, tags + tagBalance(line));
    const depth = Math.max(open.length, tags);
    if (depth > DEEPEST) return problem('nesting', at(), { depth, limit: DEEPEST });

    if (blank) columns = 0;
    else if (columns) cells += columns;
    else if (/^[\s>|:-]*-[\s>|:-]*$/.test(line) && line.includes('|')) columns = line.split('|').length;
    if (cells > MOST_CELLS) return problem('table-size', at(), { cells, limit: MOST_CELLS });

    if (blank) definition = 0;
    else if (/^[\s>]*\[[^\]^][^\]]{0,999}\]:/.test(line)) definition = line.length;
    else if (definition) definition += line.length;
    if (definition > LONGEST_DEFINITION) return problem('unsafe-address', at(), { found: excerpt(line) });

    afterBlank = blank;
    offset += line.length;
  }
  return undefined;
}

/** The containers open after a line. */
function containers(line: string, before: readonly Container[], afterBlank: boolean): Container[] {
  const here: Container[] = [];
  let at = 0;
  let column = 0;
  const indent = () => {
    let width = 0;
    for (; line[at] === ' ' || line[at] === '\t'; at++)
      width += line[at] === '\t' ? 4 - ((column + width) % 4) : 1;
    column += width;
    return width;
  };
  let spare = indent();
  for (const container of before) {
    if (container === 'quote') {
      if (line[at] !== '>') break;
      at++;
      column++;
      here.push('quote');
      spare = indent();
    } else if (spare >= container || at >= line.trimEnd().length) {
      here.push(container);
      spare = Math.max(0, spare - container);
    } else break;
  }
  const matched = here.length;
  if (/^(?:([-*_])[ \t]*)(?:\1[ \t]*){2,}$/.test(line.slice(at).trimEnd())) return here;
  for (;;) {
    const marker = /^(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))/.exec(line.slice(at, at + 12))?.[0];
    if (!marker) break;
    at += marker.length;
    column += marker.length;
    const width = spare + marker.length;
    spare = indent();
    // A list item's content starts one space after its marker when five or more follow, else where it stands.
    if (marker === '>') here.push('quote');
    else here.push(spare > 4 ? width + 1 : width + spare);
    if (marker !== '>') spare = spare > 4 ? spare - 1 : 0;
    if (here.length > 1000) break;
  }
  // A line of text continues the paragraph above without its marks ("lazy continuation"): what was open may still be.
  return here.length === matched && !afterBlank && before.length > matched ? [...before] : here;
}

function tagBalance(line: string): number {
  let balance = 0;
  for (const [, closing, self] of line.matchAll(/<(\/?)[A-Za-z][^<>]{0,2000}?(\/?)>/g)) {
    balance += closing ? -1 : self ? 0 : 1;
  }
  return balance;
}
