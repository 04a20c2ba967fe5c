/** Texts that nobody would write: words of many scripts, and between them whatever means something to some reader of files. */
import fc from 'fast-check';

const LETTERS = Array.from(
  'abcdefghijklmnopqrstuvwxyzéèàçœßñøłİığæðþабвгджзиклмноαβγδεζ你好世界答复عربيسلامשלוםहिन्दी한국어カタカナ',
);

/** A word that is found again by a plain search: letters alone, long enough to be no part of the engine's own. */
export const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 5, maxLength: 9 })
  .map((letters) => letters.join('').normalize('NFC'))
  .filter((letters) => !/^\p{M}|\p{M}{3}/u.test(letters) && /^[\p{L}\p{M}]+$/u.test(letters));

const SIGNS = [
  '<', '>', '&', '"', "'", '</script>', '<script>', '<!--', '-->', ']]>', '<![CDATA[', '<?', '?>', '{', '}', '{{', '}}', '${', '`', '```', '*', '**', '_', '__', '~~', '#', '[', ']', '](', '![', '(', ')', '\\', '\\\\', '|', '=', '+', '-', '@', '%', '%00',
  '&lt;', '&#60;', '&amp;amp;', ';', ',', ':', '!', '?', '…', '«', '»', '’', '\u00a0', '\u202f', '—', '^', '$', '/', '//', '/*', '*/', '😀', '👨‍👩‍👧', '❤️', 'javascript:', 'onload=', '<img src=x onerror=alert(1)>', '\\u003c', '\\n', '.', '...', '"}', "');",
]; // prettier-ignore

/** One line of words with signs between them, and the words. */
export const line = (words = 5) =>
  fc
    .array(fc.tuple(word, fc.array(fc.constantFrom(...SIGNS, ' ', ' ', ' '), { maxLength: 3 })), {
      minLength: 1,
      maxLength: words,
    })
    .map((parts) => ({
      text: parts.map(([one, signs]) => `${one} ${signs.join('')} `).join('').trim().replace(/ +/g, ' '),
      words: parts.map(([one]) => one),
    })); // prettier-ignore

/** Markdown as it comes: shards that open and close anything, in any order. */
export const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS, '\n', '\n\n', '\n> ', '\n- ', '\n1. ', '\n# ', '\n| a | b |\n| - | - |\n', '\n    ', '<Aside>', '</Aside>', '\n\n<Quote by="a">\n\n', '\n\n</Quote>\n\n', '<Redacted reason="x" />', '[a](https://exemple.fr)', '![a](./a.png)', '[^1]', '\n\n[^1]: ', 'import x from "y"', 'export ', 'https://exemple.fr', '&#8238;', '\t', '  \n', '---\n'),
      word,
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join('')); // prettier-ignore

/** What a careful writer types so that every sign stays one: a backslash before each (CommonMark, 2.4). */
export const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
