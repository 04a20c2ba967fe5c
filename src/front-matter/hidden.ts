/**
 * Characters that a reader does not see and that change what is read: controls, the order of letters turned round (CVE-2021-42574,
 * "Trojan Source"), letters of no width, hidden messages in tags and selectors (Unicode TR 36 and TS 39). What the scripts of the world
 * need stays: joiners between letters (Persian, Indic scripts, emoji), marks of direction, soft hyphens, flags, variants of ideographs.
 */
import { problem, type Place, type Problem } from '../domain/problem.ts';

export interface HiddenCharacter {
  /** UTF-16 units from the beginning. */
  offset: number;
  length: number;
  code: number;
}

const HIDDEN = new RegExp(
  [
    String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]`, // controls but tab and line ends
    String.raw`[\u2028\u2029]`, // ends of lines that editors do not count
    String.raw`[\u202A-\u202E\u2066-\u2069]`, // embeddings, overrides, isolates
    // Spaces of no width: only scripts that write without spaces need them.
    String.raw`(?<![\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Hira}\p{sc=Kana}\p{sc=Hani}])\u200B`,
    String.raw`[\uFEFF\u2061-\u2064\u206A-\u206F\uFFF9-\uFFFB\u115F\u1160\u180E\u3164\uFFA0]|\u{1BCA0}|\u{1D173}`, // nothing is shown
    String.raw`(?<=[\u200B-\u200D\u2060\uFE00-\uFE0F])[\u200B\u200C\u2060\uFE00-\uFE0F]`, // a run of them holds a message
    String.raw`(?<!\p{Ideographic})[\u{E0100}-\u{E01EF}]`,
    String.raw`(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,8})[\u{E0001}-\u{E007F}]`,
    String.raw`(?<=\p{M}{8})\p{M}`, // letters that grow over their neighbours
    String.raw`\p{Noncharacter_Code_Point}`,
  ].join('|'),
  'gu',
);
/** Nearly every text has none of these (of pairs, the first half) and needs no closer look. */
const SUSPECT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u0300-\u036F\u0483-\u1DFF\u200B-\u200D\u2028-\u202E\u2060-\u206F\u20D0-\u20FF\u3164\uA66F-\uABFF\uD800-\uD83B\uD83F-\uDBFF\uFB1E\uFDD0-\uFDEF\uFE00-\uFE2F\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF]/;

/** More would not be read. */
const MOST = 50;

export function hiddenCharacters(text: string): HiddenCharacter[] {
  if (!SUSPECT.test(text)) return [];
  return Array.from(text.matchAll(HIDDEN), ({ 0: character, index }) => ({
    offset: index,
    length: character.length,
    code: character.codePointAt(0)!,
  }));
}

/** The text with U+FFFD in the place of what is hidden, unit for unit, and the problems to tell. */
export function showHidden(
  text: string,
  placeOf: (offset: number) => Place,
): { text: string; problems: Problem[] } {
  const found = hiddenCharacters(text);
  if (found.length === 0) return { text, problems: [] };
  let shown = '';
  let done = 0;
  for (const { offset, length } of found) {
    shown += text.slice(done, offset) + '\uFFFD'.repeat(length);
    done = offset + length;
  }
  return {
    text: shown + text.slice(done),
    problems: found.slice(0, MOST).map(({ offset, code }) => hiddenProblem(placeOf(offset), code)),
  };
}

export function hiddenProblem(at: Place, code: number): Problem {
  return problem('hidden-character', at, { code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` });
}
