import { letters } from '../ruler.ts';
import { isDrawable } from '../typefaces.ts';
import { slicesFor, type easternLanguage, type Slice, type Voice } from './families.ts';
import { shape } from './shaper.ts';

type Eastern = ReturnType<typeof easternLanguage>;

/** Which font draws a letter, and how the letter is then written. */
export interface Glyphs {
  text: string;
  /** Absent for the letters of the faces that Satori draws. */
  slice?: Slice;
}

const found = new Map<string, readonly Glyphs[] | undefined>();

/** They choose among shapes of one letter; without a font that knows them it has its usual shape. */
const selectors = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const tones = /[\u{1f3fb}-\u{1f3ff}]/gu;

/**
 * How a letter (a base with its marks, a pictograph with all its parts) is drawn: by a face of ours; by the first font
 * that has all of it; as its plain form, such as H for a bold H of mathematics (NFKC); a pictograph as its parts, side by
 * side and without a tone of skin; at last without its marks.
 * @returns `undefined` when no font has it
 */
export function glyphsFor(letter: string, voice: Voice, language: Eastern): readonly Glyphs[] | undefined {
  const key = `${voice} ${language} ${letter}`;
  if (found.has(key)) return found.get(key);
  const glyphs = drawnAs(letter, voice, language);
  found.set(key, glyphs);
  return glyphs;
}

function drawnAs(letter: string, voice: Voice, language: Eastern): readonly Glyphs[] | undefined {
  const bare = letter.replace(selectors, '');
  if ([...bare].every(isDrawable)) return [{ text: bare }];
  for (const written of new Set([letter, bare])) {
    const slice = slicesFor(written, voice, language).find((one) => shape(written, one, 400, false).whole);
    if (slice) return [{ text: written, slice }];
  }
  const parts = bare.replace(tones, '').split('\u200d');
  for (const written of [bare.normalize('NFKC'), ...parts, bare.replace(/\p{M}/gu, '')]) {
    if (written === letter || written === '') continue;
    const drawn = (written === parts[0] ? parts : [written])
      .flatMap(letters)
      .map((part) => glyphsFor(part, voice, language));
    if (drawn.length > 0 && drawn.every((one) => one !== undefined)) return drawn.flat();
  }
  return undefined;
}
