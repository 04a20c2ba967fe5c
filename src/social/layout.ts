import type { Card } from './card.ts';
import { composed } from './composed.ts';
import { boundsOf } from './glyphs.ts';
import { sheet, wordsIn } from './sheet.ts';
import type { Face } from './typefaces.ts';

/** A text as a picture shows it: its lines, its size, the room it takes, in px from the corner of the sheet. */
export interface ShownText {
  lines: readonly string[];
  face: Face;
  size: number;
  /** The lines' boxes, and all ink that stands out of them, as far as it is known before drawing. */
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Where the texts of a card lie, without drawing it: what a check of legibility and of the margins needs. Widths in the
 * faces of this room are the ruler's, which are never too small; those of other scripts are of the glyphs themselves.
 */
export async function layoutOf(card: Card): Promise<ShownText[]> {
  const { boxes, ruler, others } = await composed(card);
  return boxes.flatMap((box) => {
    const words = wordsIn(box);
    if (words === undefined) return [];
    const { x, anchor, setting } = words;
    const { lines, face, size, tracking, lineHeight } = setting;
    const width = Math.max(0, ...lines.map((line) => ruler.width(line, face, size, tracking)));
    const left = sheet.margin + x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    const top = sheet.margin + words.top;
    const area = { left, top, right: left + width, bottom: top + lines.length * lineHeight };
    for (const glyph of others) {
      if (glyph.words !== words) continue;
      const ink = boundsOf(glyph);
      area.left = Math.min(area.left, ink.left);
      area.right = Math.max(area.right, ink.right);
      area.top = Math.min(area.top, ink.top);
      area.bottom = Math.max(area.bottom, ink.bottom);
    }
    return [{ lines, face, size, ...area }];
  });
}
