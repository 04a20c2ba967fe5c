import { expect, test } from 'vitest';
import { hiddenCharacters, showHidden } from './hidden.ts';

test.each([
  ['a null', 'a\u0000b'], ['a backspace', 'a\bb'], ['an escape of terminals', '\u001b[31m'], ['a delete', 'a\u007f'],
  ['a control of the second row', 'a\u0085b'], ['an override', 'a\u202Eb\u202C'], ['an embedding', '\u202Ba'], ['an isolate', '\u2067a\u2069'],
  ['a line separator', 'a\u2028b'], ['a space of no width', 'a\u200Bb'], ['a mark of byte order within', 'a\uFEFFb'],
  ['an invisible sign of mathematics', 'a\u2063b'], ['a filler', 'a\u3164b'], ['a filler of half width', 'a\uFFA0b'], ['an annotation', 'a\uFFF9b'],
  ['a message in joiners', 'a\u200C\u200D\u200C\u200Cb'], ['a message in selectors', '😀\uFE00\uFE01\uFE02'],
  ['a message in selectors of ideographs', '😀\u{E0110}\u{E0121}'], ['a message in tags', 'a\u{E0041}\u{E0042}'],
  ['letters that grow', `a${'\u0301'.repeat(20)}`], ['a noncharacter', 'a\uFFFEb'], ['a mask of the engine', 'a\uFDD0b'], ['a noncharacter of another plane', 'a\u{1FFFF}b'],
])('%s is found', (_name, text) => {
  const [first] = hiddenCharacters(text);
  expect(first).toBeDefined();
  expect(hiddenCharacters(showHidden(text, () => ({ file: '', line: 1, column: 1 })).text)).toEqual([]);
}); // prettier-ignore

test.each([
  ['tabs and line ends', 'a\tb\nc'], ['Persian with its joiner', 'می‌خواهم'], ['Hindi with its joiner', 'क्‍ष'], ['a family', '👨‍👩‍👧‍👦'],
  ['a rainbow flag', '🏳️‍🌈'], ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'], ['a keycap', '1️⃣'], ['a red heart', '❤️'], ['Arabic', 'السلام عليكم'], ['Hebrew with its vowels', 'שָׁלוֹם'],
  ['marks of direction', 'a\u200Fb\u200Ec'], ['no-break spaces', 'a\u00A0b\u202Fc'], ['a soft hyphen', 'extra\u00ADordinaire'], ['a word joiner', 'a\u2060b'],
  ['accents apart', 'e\u0301te\u0301'], ['Vietnamese apart', 'e\u0302\u0301'], ['Thai', 'ภาษา\u200Bไทย'], ['a variant of an ideograph', '葛\u{E0100}'], ['private use', '\uE000'],
])('%s pass', (_name, text) => expect(hiddenCharacters(text)).toEqual([])); // prettier-ignore

test('the text keeps its length and every place', () => {
  const found = showHidden('é\u202Ea\u{E0041}b', (offset) => ({ file: 'x', line: 1, column: offset + 1 }));
  expect(found.text).toBe('é\uFFFDa\uFFFD\uFFFDb');
  expect(found.problems.map(({ at, facts }) => [at.column, facts])).toEqual([
    [2, { code: 'U+202E' }],
    [4, { code: 'U+E0041' }],
  ]);
});
