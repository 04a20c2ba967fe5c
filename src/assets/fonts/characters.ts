/**
 * The characters of each font file, written as in a CSS `unicode-range` without its `U+`. Core is what French and
 * English need: every page loads it, so it is kept small. The others hold the rest of the font, by script; a page
 * loads one only when it shows such a character.
 */
export const characterSets = {
  core:
    '20-7E A0-FF 152-153 178 2002-2003 2009-200A 2010-2014 2018-201E 2020-2022 2026 202F-2030 ' +
    '2032-2033 2039-203A 2044 20AC 2116 2122 2190-2193 2212',
  greek: '370-3FF 1F00-1FFF',
  cyrillic: '400-52F 1C80-1C8F 2DE0-2DFF A640-A69F',
  'latin-extended': '100-36F 1D00-1EFF 2000-2DDF A700-A7FF FB00-FB06',
} as const;

export type CharacterSet = keyof typeof characterSets;

/** Every code point of a range such as `2018-201E`, `2026` or `U+2018-201E`. */
export function codePoints(range: string): number[] {
  const [first = 0, last = first] = range
    .replace(/^U\+/, '')
    .split('-')
    .map((end) => Number.parseInt(end, 16));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Joins code points to the shortest list of ranges, as CSS writes them: `U+2018-201E`. */
export function rangesOf(codes: readonly number[]): string[] {
  const joined: [first: number, last: number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && code === last[1] + 1) last[1] = code;
    else joined.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return joined.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`);
}

const core = new Set(characterSets.core.split(' ').flatMap(codePoints));

/** Whether a text holds a character that the core fonts lack: only then does a page load the sheet of the others. */
export function isBeyondCore(text: string): boolean {
  for (const character of text) if (character > '\u00ff' && !core.has(character.codePointAt(0)!)) return true;
  return false;
}
