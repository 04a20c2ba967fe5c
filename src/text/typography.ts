/**
 * French spacing: a narrow no-break space before ; ! ? and inside « », a no-break space before : and before € and %, no hour and
 * no thousands broken. Only an ordinary space that is already there is replaced, one unit for one: no letter, no quotation mark and no
 * missing space is touched, so that the words stay the writer's (usage as in the Lexique of the Imprimerie nationale).
 */
import { componentOf } from './components/registry.ts';
import { isElement, wordsOf, type Component, type Node, type Text } from './tree.ts';

const NARROW = '\u202f';
const FULL = '\u00a0';
/** Stands for what must not be changed: code, addresses, pictures. */
const OPAQUE = '\ufffc';

/** French spacing of a passage; the result has the same length. */
export function frenchSpacing(passage: string): string {
  return passage
    .replace(/(?<=«) | (?=»)/g, NARROW)
    .replace(/ (?=[;!?]+(?![\p{L}\p{N}=]))/gu, NARROW)
    .replace(/ (?=:(?:[\s»”"')\]\ufffc]|$))/g, FULL)
    .replace(/(?<=\d) (?=[€%])/g, FULL)
    .replace(/(?<=\d) h(?: (?=\d\d(?!\d))|(?![\p{L}\p{N}]))/gu, (hour) => hour.replaceAll(' ', FULL))
    .replace(/(?<!\d|\d )\d{1,3}(?: \d{3})+(?!\d| \d)/g, (number) => number.replaceAll(' ', NARROW));
}

const isFrench = (language: string): boolean => /^fr(?:-|$)/.test(language);

/** Attributes that are words of the page. */
const WORDS = ['by', 'role', 'caption', 'title', 'reason', 'to', 'from'];

/** Sets the spacing of a document in place. */
export function typeset(nodes: readonly Node[], language: string): void {
  setBlocks(nodes, isFrench(language));
}

function setBlocks(nodes: readonly Node[], french: boolean): void {
  let line: (Text | undefined)[] = [];
  const close = () => {
    if (french) setLine(line);
    line = [];
  };
  for (const node of nodes) {
    if (gather(node, line, french)) continue;
    close();
    if (node.type === 'component') setComponent(node, french);
    else if (node.type === 'element' && node.tagName !== 'pre') setBlocks(node.children, french);
  }
  close();
}

function setComponent(node: Component, french: boolean): void {
  if (french) {
    for (const name of WORDS) {
      const value = node.attributes[name];
      if (value !== undefined) node.attributes[name] = frenchSpacing(value);
    }
  }
  if (componentOf(node.name).verbatim?.(node.attributes)) return;
  const { lang } = node.attributes;
  setBlocks(node.children, lang === undefined ? french : isFrench(lang));
}

/** Adds the text of a node to a line; false when the node is no part of a line. */
function gather(node: Node, line: (Text | undefined)[], french: boolean): boolean {
  if (node.type === 'text') line.push(node);
  else if (node.type === 'component') {
    if (componentOf(node.name).placement === 'block') return false;
    setComponent(node, french);
    line.push(undefined);
  } else if (isElement(node, 'code', 'img', 'br')) line.push(undefined);
  else if (isElement(node, 'a') && /^(?:[a-z][\w+.-]*:|www\.|\S+@)\S*$/i.test(wordsOf(node.children)))
    line.push(undefined);
  else if (isElement(node, 'em', 'strong', 'del', 'a', 'sup'))
    node.children.forEach((child) => gather(child, line, french));
  else return false;
  return true;
}

function setLine(line: readonly (Text | undefined)[]): void {
  const written = line.map((part) => part?.value ?? OPAQUE).join('');
  const set = frenchSpacing(written);
  if (set === written) return;
  let at = 0;
  for (const part of line) {
    const length = part?.value.length ?? 1;
    if (part) part.value = set.slice(at, at + length);
    at += length;
  }
}
