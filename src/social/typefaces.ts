import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'satori';
import { codePoints } from '../assets/fonts/characters.ts';
import coverage from '../assets/fonts/coverage.json' with { type: 'json' };
import { fontFolder } from './source.ts';

/** Serif is the person speaking, sans is the record. */
export type Face = 'title' | 'quotation' | 'text' | 'record' | 'name';

interface Typeface {
  family: 'Source Serif 4' | 'Inter';
  file: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
}

const typefaces: Record<Face, Typeface> = {
  title: { family: 'Source Serif 4', file: 'source-serif-4-semibold', weight: 600, style: 'normal' },
  quotation: { family: 'Source Serif 4', file: 'source-serif-4-italic', weight: 400, style: 'italic' },
  text: { family: 'Source Serif 4', file: 'source-serif-4-regular', weight: 400, style: 'normal' },
  record: { family: 'Inter', file: 'inter-regular', weight: 400, style: 'normal' },
  name: { family: 'Inter', file: 'inter-semibold', weight: 600, style: 'normal' },
};

const extensions = ['latin-extended', 'greek', 'cyrillic'] as const;
const core: ReadonlySet<number> = new Set(coverage.core.flatMap(codePoints));
const drawable: ReadonlySet<number> = new Set(Object.values(coverage).flat().flatMap(codePoints));

/** The paths of every font file a picture may be drawn with, in a fixed order. */
export const fontFiles: readonly string[] = Object.values(typefaces).flatMap(({ family, file }) =>
  (family === 'Inter' ? [file] : [file, ...extensions.map((set) => `${file}-${set}`)]).map((name) =>
    join(fontFolder, `${name}.woff2`),
  ),
);

/** Whether one of the fonts has a glyph for this character. */
export function isDrawable(character: string): boolean {
  return drawable.has(character.codePointAt(0) ?? -1);
}

/** The style that selects a face; the sets beyond the core are families of their own, because Satori knows no unicode-range. */
export function faceStyle(face: Face): { fontFamily: string; fontWeight: number; fontStyle: string } {
  const { family, weight, style } = typefaces[face];
  const families = family === 'Inter' ? [family] : [family, ...extensions.map((set) => `${family} ${set}`)];
  return { fontFamily: families.join(', '), fontWeight: weight, fontStyle: style };
}

/** Whether every letter is in the core: those pictures are set from sorts, the others drawn whole. */
export function isCore(text: string): boolean {
  return [...text].every((character) => core.has(character.codePointAt(0) ?? -1));
}

const load = (file: string, name: string, { weight, style }: Typeface): Font => ({
  data: readFileSync(join(fontFolder, `${file}.woff2`)),
  name,
  weight,
  style,
});

let coreFonts: Font[] | undefined;
let allFonts: Font[] | undefined;

/**
 * The fonts a text needs: the core alone, or everything when it leaves French and English. The same array is handed
 * out each time, because Satori keeps parsed fonts by the identity of their array (a new one costs 10 ms a picture).
 */
export function fontsFor(text: string): Font[] {
  coreFonts ??= Object.values(typefaces).map((face) => load(face.file, face.family, face));
  if (isCore(text)) return coreFonts;
  allFonts ??= [
    ...coreFonts,
    ...Object.values(typefaces)
      .filter((face) => face.family !== 'Inter')
      .flatMap((face) => extensions.map((set) => load(`${face.file}-${set}`, `${face.family} ${set}`, face))),
  ];
  return allFonts;
}
