import { coverage } from './coverage.ts';
import { trace } from './outline.ts';
import type { Colour } from './palette.ts';
import type { Impression } from './print.ts';
import { sheet, type Words } from './sheet.ts';
import { stampOf } from './stamp.ts';

/** A glyph that Satori does not draw, and where it lies. */
export interface PlacedGlyph {
  /** SVG path data, drawn `scale` times as large from its origin at `left`, `top`, in px from the corner of the sheet. */
  outline: string;
  scale: number;
  left: number;
  top: number;
  colour: Colour;
  /** The text that it belongs to. */
  words: Words;
}

const areas = coverage(sheet.width, sheet.height);

/** Draws a glyph. */
export function impressionOf({ outline, colour, scale, left, top }: PlacedGlyph): Impression {
  return { colour, stamp: stampOf(areas, (edge) => trace(outline, edge, { scale, left, top })), offset: 0 };
}

/** The least rectangle around a glyph, in px from the corner of the sheet. */
export function boundsOf({ outline, scale, left, top }: PlacedGlyph): {
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  trace(
    outline,
    (fromX, fromY, x, y) => {
      if (fromX === x && fromY === y) return; // before the first part, at no place of the outline
      bounds.left = Math.min(bounds.left, x);
      bounds.right = Math.max(bounds.right, x);
      bounds.top = Math.min(bounds.top, y);
      bounds.bottom = Math.max(bounds.bottom, y);
    },
    { scale, left, top },
  );
  return bounds;
}
