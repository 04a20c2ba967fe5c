import type { Card } from './card.ts';
import { compositions } from './compositions/registry.ts';
import { colours } from './inks.ts';
import { legibleCard, textsOf } from './legible.ts';
import { encodePng } from './png.ts';
import { press } from './press.ts';
import { letters, rulerFor } from './ruler.ts';
import { sheet } from './sheet.ts';
import { fontsFor, isCore, isDrawable } from './typefaces.ts';

/**
 * Draws a card as a PNG of 1200 × 630 px. The same card gives the same bytes with the same Node. Whatever the texts
 * hold, they are drawn as text, inside the margin.
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const shown = legibleCard(card);
  const texts = textsOf(shown);
  const ruler = await rulerFor(texts);
  const { width, height } = sheet;
  const fonts = fontsFor(texts.join(''));
  const boxes = compositions[shown.kind](shown, ruler);
  const pixels = await press(boxes, fonts, isCore(texts.join('')));
  return encodePng(pixels, width, height, colours);
}

/** The letters of a card that no font has and that its picture would leave blank, each once, sorted; none is fine. */
export function missingGlyphs(card: Card): string[] {
  const drawn = letters(textsOf(legibleCard(card)).join('\n')).filter((letter) => letter.trim() !== '');
  return [...new Set(drawn.filter((letter) => ![...letter].every(isDrawable)))].sort();
}
