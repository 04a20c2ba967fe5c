import { LONGEST } from '../legible.ts';
import { letters } from '../ruler.ts';
import type { easternLanguage } from './families.ts';
import { glyphsFor } from './repertoire.ts';

/** Stands for letters that no font has, as a bracket does for words that a quotation leaves out. */
const GAP = '[…]';

/** A text as its picture can show it. */
export interface Readable {
  /** Blank when fewer than two letters in three can be drawn: then something else is shown in its place. */
  text: string;
  /** What no font has, letter by letter. */
  missing: string[];
}

const selectors = /[\ufe0e\ufe0f]/g;

/** Joiners matter in these scripts and between pictographs; anywhere else they are invisible and may deceive. */
const joiner =
  /(?<![\p{scx=Arab}\p{scx=Deva}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]/gu;
/** The invisible letters that spell the flag of a region, after the black flag. */
const tag = /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007f}]/gu;
const control = /(?![\u200c\u200d\u{e0020}-\u{e007f}])[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;

/**
 * The text as it can be drawn on one line, in any script that has a font: composed (NFC), control and format characters
 * gone but for those that join, white space single. A sign without a font is left out; so are the marks without one of a
 * letter that has one; letters without one leave a gap in brackets.
 */
export function readable(text: string, language: ReturnType<typeof easternLanguage>): Readable {
  const clean = text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u3000]/gu, ' ')
    .replace(control, '')
    .replace(joiner, '')
    .replace(tag, '')
    .replace(/(\p{M}{2})(?:(?=\p{M})\p{sc=Inherited})+/gu, '$1') // of accents two, as anywhere
    .replace(/(\p{M})\1+/gu, '$1')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1') // towers of marks would climb out of their line
    .replace(/\u2011/g, '\u2010');
  const missing: string[] = [];
  let [drawn, undrawn] = [0, 0];
  const parts = letters(clean).map((letter) => {
    const glyphs = glyphsFor(letter, 'serif', language);
    const plain = letter.replace(selectors, '');
    const isLetter = /[\p{L}\p{N}]/u.test(letter);
    if (glyphs === undefined || !glyphsFor(letter, 'sans', language)) {
      missing.push(plain);
      if (!isLetter) return '';
      undrawn += 1;
      return GAP;
    }
    if (isLetter) drawn += 1;
    const lost = letter.normalize('NFD').match(/\p{M}/gu) ?? [];
    const kept = glyphs.map((one) => one.text.normalize('NFD')).join('');
    if (lost.some((mark) => !/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(mark) && !kept.includes(mark)))
      missing.push(plain);
    return letter;
  });
  const shown = parts
    .join('')
    .replace(/(?:\[…\][\s\p{P}]*)*\[…\]/gu, GAP)
    .replace(/ {2,}/g, ' ')
    .trim();
  return { text: undrawn > 0 && drawn < 2 * undrawn ? '' : shown, missing };
}
