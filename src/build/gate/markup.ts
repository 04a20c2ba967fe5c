/** HTML read as a browser reads it, as far as the engine writes it: what it says, where it leads, and what it must never hold. */
import { fault, type Ground, type Notes } from './judgement.ts';
import { withoutReferences } from './entities.ts';
import { readAttributes, type Attributes } from './attributes.ts';
import { readJson } from './readers/json.ts';

/** A comment, a document type or a tag. */
const TAGS =
  /<!--[^]*?-->|<!doctype[^>]*>|<(?<close>\/?)(?<name>[A-Za-z][^\s/>]*)(?<rest>(?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;

/** Their words go on the words around them. A raised number does not: it would join the number before it. */
const WITHIN_WORDS = new Set('a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong time u var wbr'.split(' ')); // prettier-ignore
/** Elements without an end (HTML, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What loads, sends or shows what is not the page's own. */
const FORBIDDEN = new Set('iframe frame frameset object embed applet base portal style marquee template slot'.split(' ')); // prettier-ignore

export interface MarkupPlace {
  /** Offset in the piece of an offset in the markup. */
  at(offset: number): number;
  /** A page of its own, or a text within another format. */
  isPage: boolean;
}

/** Reads a text with its marks that stands in another format, at `from` in the piece. */
export function readContent(html: string, notes: Notes, ground: Ground, from: number): void {
  const { known, fresh } = notes.contents;
  let content = known.get(html);
  if (!content) {
    const own: Notes = { ...notes, faults: [], addresses: new Set(), anchors: new Set() };
    readMarkup(html, own, ground, { at: () => from, isPage: false });
    content = { addresses: [...own.addresses], anchors: [...own.anchors] };
    if (own.faults.length === 0) fresh.set(html, content);
    notes.faults.push(...own.faults);
  }
  for (const address of content.addresses) notes.addresses.add(address);
  for (const anchor of content.anchors) notes.anchors.add(anchor);
}

/** Reads markup into notes. `html` holds the bytes of UTF-8 as signs of Latin-1. */
export function readMarkup(html: string, notes: Notes, ground: Ground, { at, isPage }: MarkupPlace): void {
  const open: string[] = [];
  const { passages } = notes;
  let done = 0;
  const say = (from: number, to: number) => {
    if (to > from) passages.add(withoutReferences(html.slice(from, to)), at(from));
    const stray = html.indexOf('<', from);
    if (stray >= 0 && stray < to)
      notes.faults.push(fault('output-syntax', at(stray), { format: 'HTML', why: 'stray' }));
  };
  TAGS.lastIndex = 0;
  // The pattern is shared: its place is put back after each tag, since what a tag holds may be read by it too.
  for (let match = TAGS.exec(html); match; match = TAGS.exec(html)) {
    const { index, 0: written, groups } = match;
    let after = index + written.length;
    say(done, index);
    const name = groups!['name']?.toLowerCase();
    if (name === undefined) {
      passages.end();
      if (written.startsWith('<!--')) passages.add(withoutReferences(written), at(index));
      passages.end();
    } else if (groups!['close']) {
      if (!WITHIN_WORDS.has(name)) passages.end();
      if (open.pop() !== name) {
        notes.faults.push(fault('output-syntax', at(index), { format: 'HTML', why: 'unbalanced' }));
        return;
      }
    } else {
      if (name === 'br') passages.add('\n', at(index));
      else if (!WITHIN_WORDS.has(name)) passages.end();
      const attributes = readAttributes({ written, name, rest: groups!['rest']! }, notes, ground, at(index));
      if (FORBIDDEN.has(name)) notes.faults.push(fault('output-markup', at(index), { found: `<${name}>` }));
      if (name === 'script') after = readScript(html, after, attributes, notes, ground, at);
      else if (!VOID.has(name) && !written.endsWith('/>')) open.push(name);
    }
    done = TAGS.lastIndex = after;
  }
  say(done, html.length);
  passages.end();
  if (open.length > 0)
    notes.faults.push(fault('output-syntax', at(html.length), { format: 'HTML', why: 'unbalanced' }));
  if (isPage && !/^<!doctype html>/i.test(html))
    notes.faults.push(fault('output-syntax', at(0), { format: 'HTML', why: 'doctype' }));
}

/** A script is a file of the site's own, or data; returns where the markup goes on. */
function readScript(
  html: string,
  from: number,
  attributes: Attributes,
  notes: Notes,
  ground: Ground,
  at: (offset: number) => number,
): number {
  const close = html.indexOf('</script>', from);
  const to = close < 0 ? html.length : close;
  const isData = attributes['type'] === 'application/ld+json' && attributes['src'] === undefined;
  if (isData) readJson(html.slice(from, to), notes, ground, (offset) => at(from + offset));
  else if (!attributes['src'] || html.slice(from, to).trim() !== '')
    notes.faults.push(fault('output-markup', at(from), { found: '<script>' }));
  return close < 0 ? html.length : close + '</script>'.length;
}
