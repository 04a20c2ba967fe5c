import { readFileSync } from 'node:fs';
import * as hb from 'harfbuzzjs';
import type { Slice } from './families.ts';
import { unpackFont } from './woff2.ts';

/** Letters of one font side by side, in units of which `EM` make an em. */
export interface Shape {
  width: number;
  /** Their outlines as SVG path data, each from its own origin, and where that stands on the line. Downwards, as in SVG. */
  glyphs: readonly { outline: string; x: number; y: number }[];
  /** Whether the font had a glyph for everything. */
  whole: boolean;
}

/** HarfBuzz counts in whole units; so many to the em keep its rounding invisible. */
export const EM = 4096;

const faces = new Map<string, hb.Face>();
const fonts = new Map<string, hb.Font>();
const outlines = new Map<string, string>();
const shapes = new Map<string, Shape>();

function faceOf(file: string): hb.Face {
  const face = faces.get(file) ?? new hb.Face(new hb.Blob(unpackFont(readFileSync(file))));
  faces.set(file, face);
  return face;
}

function fontOf(file: string, weight: number, scale: number): hb.Font {
  const key = `${weight} ${file}`;
  const known = fonts.get(key);
  if (known) return known;
  const font = new hb.Font(faceOf(file));
  font.setScale(EM * scale, -EM * scale);
  font.setVariations([new hb.Variation('wght', weight)]);
  fonts.set(key, font);
  return font;
}

/** Path data in whole units: between two weights they are broken, and could be written with an exponent, which nobody here reads. */
const whole = (outline: string) =>
  outline.replace(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g, (number) => String(Math.round(Number(number))));

/**
 * Shapes a text in one font and one direction: its letters join, its marks find their places, its signs become one, as
 * the font says (OpenType, GSUB and GPOS).
 * @param weight from 400, regular, to 600, semibold
 */
export function shape(text: string, { file, scale }: Slice, weight: number, rightToLeft: boolean): Shape {
  const key = `${weight} ${rightToLeft ? 'r' : 'l'} ${file}`;
  const known = shapes.get(`${key} ${text}`);
  if (known) return known;
  const font = fontOf(file, weight, scale);
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(rightToLeft ? hb.Direction.RTL : hb.Direction.LTR);
  hb.shape(font, buffer);
  let [width, complete] = [0, true];
  const glyphs: { outline: string; x: number; y: number }[] = [];
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    if (codepoint === 0) complete = false;
    const name = `${key} ${codepoint}`;
    const outline = outlines.get(name) ?? whole(font.glyphToPath(codepoint));
    outlines.set(name, outline);
    if (outline !== '') glyphs.push({ outline, x: width + xOffset, y: yOffset });
    width += xAdvance;
  }
  const result = { width, glyphs, whole: complete };
  shapes.set(`${key} ${text}`, result);
  return result;
}
