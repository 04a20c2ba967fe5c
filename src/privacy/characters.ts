/** What one character looks like to a reader, in plain signs. */

/** Entities of HTML that stand for signs a number or an address is made of; all others are letters and do not matter here. */
const ENTITIES: Record<string, string> = {
  amp: '&', ast: '*', bsol: '\\', colon: ':', comma: ',', commat: '@', dash: '-', emsp: ' ', ensp: ' ', equals: '=', excl: '!',
  hyphen: '-', lbrack: '[', lowbar: '_', lpar: '(', minus: '-', mdash: '-', nbsp: ' ', ndash: '-', num: '#', numsp: ' ',
  percnt: '%', period: '.', plus: '+', puncsp: ' ', quot: '"', rbrack: ']', rpar: ')', shy: '', sol: '/', Tab: ' ', thinsp: ' ',
  zwj: '', zwnj: '', NoBreak: '', ZeroWidthSpace: '', NewLine: ' ', UnderBar: '_',
}; // prettier-ignore

/** What `&name;` shows, given `name`; undefined when it is none that matters. */
export function entity(name: string): string | undefined {
  if (name[0] !== '#') return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const code = /^[xX]/.test(name.slice(1)) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** A digit of any script as an ASCII digit, any space as a space, any dash as a hyphen; '' for what cannot be seen. */
export function plainCharacter(character: string): string {
  if (/[\p{Zs}\t\n]/u.test(character)) return ' ';
  if (/[\p{Cf}\p{Mn}\p{Me}\p{Cc}]/u.test(character)) return '';
  if (/[\p{Pd}\u2043\u2212]/u.test(character)) return '-';
  if (/[·•∙。・]/u.test(character)) return '.';
  const compatible = character.normalize('NFKC');
  if (/^[ -~]*$/.test(compatible)) return compatible;
  return /\p{Nd}/u.test(compatible) ? String(digit(compatible.codePointAt(0)!)) : character;
}

/** Decimal digits of a script stand in tens, in order from zero (Unicode, chapter 4.6). */
function digit(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
