/** XML (1.0, strict): feeds, the sitemap, OPML, drawings. */
import { faultOfXml } from '../../../feeds/well-formed.ts';
import { withoutFragment } from '../addresses.ts';
import { readAttributes } from '../attributes.ts';
import { withoutReferences } from '../entities.ts';
import { fault, type Ground, type Notes } from '../judgement.ts';
import { readContent } from '../markup.ts';

const PARTS =
  /<!\[CDATA\[(?<data>[^]*?)\]\]>(?!<!\[CDATA\[)|<\?[^>]*\?>|<(?<close>\/?)(?<name>[A-Za-z_][^\s/>]*)(?<rest>(?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
/** Elements whose text is markup in its turn (RSS content module; Atom, RFC 4287, 3.1.1.2). */
const isMarkup = (name: string, rest: string) =>
  name === 'content:encoded' || (name === 'content' && /type="x?html"/.test(rest));
/** Elements whose text is an address. */
const ADDRESS = /^(?:link|loc|url|id|guid|uri|comments|docs|icon|logo)$/;
/** A drawing may run programs as a page may; ours never do. */
const ACTIVE = /^(?:script|foreignobject|iframe|animate|set|handler)$/i;

export function readXml(xml: string, notes: Notes, ground: Ground): void {
  const wrong = faultOfXml(xml);
  if (wrong !== undefined || xml.includes('\xef\xbf\xbe') || xml.includes('\xef\xbf\xbf'))
    notes.faults.push(
      fault('output-syntax', Number(/ at (\d+)/.exec(wrong ?? '')?.[1] ?? 0), { format: 'XML', why: 'parser' }), // prettier-ignore
    );
  // A notice in a feed bears the address of its text and a name of its own, which readers tell it by: no place in the page.
  const outside: Notes = { ...notes, addresses: new Set() };
  let done = 0;
  let element = '';
  let holdsMarkup = false;
  const say = (text: string, from: number) => {
    if (text.trim() === '') return;
    if (holdsMarkup) {
      readContent(text, notes, ground, from);
      return;
    }
    if (ADDRESS.test(element) && text.startsWith(`${ground.origin}/`))
      outside.addresses.add(text.slice(ground.origin.length).replaceAll('&amp;', '&'));
    notes.passages.add(text, from);
    notes.passages.end();
  };
  for (const { index, 0: written, groups } of xml.matchAll(PARTS)) {
    say(withoutReferences(xml.slice(done, index)), done);
    done = index + written.length;
    const { data, name, rest, close } = groups!;
    // "]]>" within a text is written as the end of one section and the beginning of the next.
    if (data !== undefined) say(data.replaceAll(']]><![CDATA[', ''), index);
    if (name === undefined) continue;
    element = close ? '' : name;
    holdsMarkup = !close && isMarkup(name, rest!);
    if (close) continue;
    if (ACTIVE.test(name)) notes.faults.push(fault('output-markup', index, { found: `<${name}>` }));
    readAttributes({ written, name, rest: rest! }, outside, ground, index);
  }
  say(withoutReferences(xml.slice(done)), done);
  for (const address of outside.addresses) notes.addresses.add(withoutFragment(address));
}
