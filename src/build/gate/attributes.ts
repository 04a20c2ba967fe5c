/** The attributes of an element: what they say, where they lead, and those that must not be. */
import { internalAddress } from './addresses.ts';
import { withoutReferences } from './entities.ts';
import { fault, type Fault, type Ground, type Notes } from './judgement.ts';

export type Attributes = Readonly<Record<string, string>>;

const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Names that the engine gives to parts and their looks; of drawings, their lines: nothing that a person wrote is in them. */
const FURNITURE = new Set('class d viewbox points transform width height x y x1 x2 y1 y2 r cx cy fill stroke sizes media type rel role lang hreflang dir'.split(' ')); // prettier-ignore
/** Attributes that name an address, and whether what is there is loaded at once, without a click. */
const ADDRESSES = new Map([
  ['href', false],
  ['xlink:href', true],
  ['src', true],
  ['poster', true],
  ['action', false],
  ['formaction', false],
  ['cite', false],
  ['background', true],
  ['ping', true],
  ['manifest', true],
]);
/** `<link>`s that a browser follows by itself; the others only say where something is. */
const LOADED = /(?:^|\s)(?:stylesheet|icon|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest|apple-touch-icon)(?:\s|$)/i; // prettier-ignore
const PICTURE_NAME = /\/[\da-f]{16}\.(?:png|webp|jpg)$/;

/** What one tag holds: the same on every page that has it. */
export interface Tag {
  attributes: Record<string, string>;
  words: string[];
  addresses: string[];
  anchor?: string | undefined;
  faults: Fault[];
}

/** A tag as it was written, its name, and what follows that. */
export interface Written {
  written: string;
  name: string;
  rest: string;
}

/** Reads the attributes of one tag. `at` is where the tag stands. */
export function readAttributes(
  { written, name, rest }: Written,
  notes: Notes,
  ground: Ground,
  at: number,
): Attributes {
  if (rest === '' || rest === '/') return NONE;
  let known = notes.tags.get(written);
  if (!known) {
    known = tagOf(name, rest, ground);
    if (written.length < LONG) notes.tags.set(written, known);
  }
  for (const { rule, facts } of known.faults) notes.faults.push({ rule, at, facts } as Fault);
  for (const address of known.addresses) notes.addresses.add(address);
  if (known.anchor !== undefined) {
    if (notes.anchors.has(known.anchor))
      notes.faults.push(fault('output-syntax', at, { format: 'HTML', why: 'twin' }));
    notes.anchors.add(known.anchor);
  }
  for (const words of known.words) {
    notes.passages.end();
    notes.passages.add(words, at);
    notes.passages.end();
  }
  return known.attributes;
}

const NONE: Attributes = {};
/** Longer tags are those of one page. */
const LONG = 200;

function tagOf(name: string, rest: string, ground: Ground): Tag {
  const tag: Tag = { attributes: {}, words: [], addresses: [], faults: [] };
  const { attributes } = tag;
  for (const [, key, double, single, bare] of rest.matchAll(ATTRIBUTE))
    attributes[key!.toLowerCase()] = withoutReferences(double ?? single ?? bare ?? '');
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on') || key === 'style' || key === 'srcdoc')
      tag.faults.push(fault('output-markup', 0, { found: `${key}="…"` }));
    if (key === 'id') tag.anchor = value;
    const isLoaded =
      key === 'href' ? name === 'use' || (name === 'link' && LOADED.test(attributes['rel'] ?? '')) : ADDRESSES.get(key); // prettier-ignore
    if (isLoaded !== undefined) address(value, isLoaded, tag, ground);
    else if (key === 'srcset' || key === 'imagesrcset')
      for (const part of value.split(',')) address(part.trim().split(/\s/)[0]!, true, tag, ground);
    if (!FURNITURE.has(key) && !PICTURE_NAME.test(value)) tag.words.push(value);
  }
  if (name === 'meta') readMeta(attributes, tag, ground);
  return tag;
}

/** Leading spaces and control signs are no hindrance to a browser (URL Standard, 4.4); entities are decoded before. */
function address(value: string, isLoaded: boolean, tag: Tag, ground: Ground): void {
  const plain = value
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (_all, hex: string, decimal: string) =>
      String.fromCharCode(hex ? parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(?:tab|newline);/gi, '')
    .replace(/&colon;/gi, ':')
    .replace(/[\0-\x20]/g, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(plain)?.[1]!.toLowerCase();
  if (scheme && !/^(?:https?|mailto|tel|feed)$/.test(scheme))
    tag.faults.push(fault('output-markup', 0, { found: `${scheme}:` }));
  const inside = internalAddress(plain, ground);
  if (inside !== undefined) tag.addresses.push(inside);
  else if (isLoaded) tag.faults.push(fault('output-foreign', 0, { address: hostOf(plain) }));
}

function hostOf(address: string): string {
  return /^(?:[a-z]+:)?\/\/[^/?#]*/i.exec(address)?.[0].slice(0, 100) ?? `${address.slice(0, 12)}…`;
}

/** A page may be sent on to another of the site, and its picture must be there. */
function readMeta(attributes: Attributes, tag: Tag, ground: Ground): void {
  const content = attributes['content'] ?? '';
  if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
    const inside = internalAddress(/^0; ?url=(.*)$/.exec(content)?.[1] ?? '//', ground);
    if (inside === undefined)
      tag.faults.push(fault('output-markup', 0, { found: '<meta http-equiv="refresh">' }));
    else tag.addresses.push(inside);
  }
  if (/^(?:og|twitter):image$|^og:url$/.test(attributes['property'] ?? attributes['name'] ?? ''))
    address(content, true, tag, ground);
}
