/** Signs that a writer meant as text, and markup that has one equal in the dialect. */
import { lineAt, type Repair } from './repair.ts';

/** `<3` and `{` are written with a backslash before them. */
export const escapeSign: Repair<'text-character'> = ({ facts, text, start }) =>
  text[start] === facts.character ? { start, length: 0, words: '\\' } : undefined;

/** `<https://…>` is an address alone: as a link its words are the same. */
export const writeAddress: Repair<'text-address'> = ({ text, start }) => {
  const [found, address] = /^<(https?:\/\/[\w./~:?=&%#+-]*[\w/])>/.exec(text.slice(start, start + 400)) ?? [];
  if (found === undefined) return undefined;
  return { start, length: found.length, words: `[${address!.replace(/[_~]/g, '\\$&')}](${address})` };
};

/** Where a line break may be written: in a paragraph, not in a table, a heading or what each line of needs a mark. */
const PARAGRAPH = /^(?![ \t]*(?:[>#|]|[-*+][ \t]|\d{1,9}[.)][ \t]|<[A-Z]| {4}|\t))[^|]*$/;

/** `<br>`, comments of HTML, and braces in prose. */
export const writeMarkup: Repair<'text-code'> = ({ facts, text, start, format }) => {
  const rest = text.slice(start);
  if (facts.what === 'html') {
    const [tag] = /^<br[ \t]*\/?>[ \t]*/i.exec(rest) ?? [];
    const { line, start: begin } = lineAt(text, start);
    const before = line.slice(0, start - begin);
    if (tag === undefined || !PARAGRAPH.test(line) || before.trim() === '' || before.endsWith('\\'))
      return undefined;
    const after = line.slice(start - begin + tag.length);
    // A backslash at the end of a line breaks it (CommonMark 6.7), unless the paragraph ends there.
    const goesOn = after !== '' || /^\n[^\n]*\S/.test(rest.slice(tag.length));
    return { start, length: tag.length, words: goesOn ? `\\${after === '' ? '' : '\n'}` : '' };
  }
  if (facts.what === 'comment' && format === 'mdx') {
    const [comment, words] = /^<!--([\s\S]*?)-->/.exec(rest) ?? [];
    if (comment === undefined || words!.includes('*/') || words!.startsWith('>')) return undefined;
    return { start, length: comment.length, words: `{/*${words}*/}` };
  }
  if (facts.what === 'expression' && text[start] === '{') return { start, length: 0, words: '\\' };
  return undefined;
};

/** What no reader sees. Overrides of direction turn words round: whoever takes one out must read what it turned. */
export const removeHidden: Repair<'hidden-character'> = ({ facts, text, start }) => {
  const code = Number.parseInt(facts.code.slice(2), 16);
  if (text.codePointAt(start) !== code || (code >= 0x202a && code <= 0x202e)) return undefined;
  return { start, length: code > 0xffff ? 2 : 1, words: '' };
};
