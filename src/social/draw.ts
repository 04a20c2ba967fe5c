import type { Card } from './card.ts';
import { composed } from './composed.ts';
import { impressionOf } from './glyphs.ts';
import { colours } from './inks.ts';
import { isOurs, textsOf } from './legible.ts';
import { encodePng } from './png.ts';
import { press } from './press.ts';
import { lay } from './print.ts';
import { sheet } from './sheet.ts';
import { fontsFor, isCore } from './typefaces.ts';

/**
 * Draws a card as a PNG of 1200 × 630 px. The same card gives the same bytes with the same Node. Whatever the texts
 * hold, they are drawn as text, inside the margin.
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const { drawn, text, others } = await composed(card);
  const { width, height } = sheet;
  const pixels = await press(drawn, fontsFor(text), isCore(text));
  lay(pixels, others.map(impressionOf));
  return encodePng(pixels, width, height, colours);
}

/** The letters of a card that no font has and that its picture leaves out, each once, sorted; none is fine. */
export async function missingGlyphs(card: Card): Promise<string[]> {
  const texts = textsOf(card);
  if (isOurs(texts)) return [];
  const { missingIn } = await import('./scripts/typesetting.ts');
  return missingIn(card);
}

/** The titles of cards whose pictures leave letters out, with those letters; a picture of each once. */
export async function undrawnLetters(
  cards: readonly Card[],
): Promise<{ title: string; letters: readonly string[] }[]> {
  const found = new Map<string, readonly string[]>();
  for (const card of cards) {
    const letters = await missingGlyphs(card);
    if (letters.length > 0) found.set(card.title, letters);
  }
  return [...found].map(([title, letters]) => ({ title, letters }));
}
