import type { Card } from './card.ts';
import { compositions } from './compositions/registry.ts';
import { isOurs, legibleCard, textsOf } from './legible.ts';
import type { PlacedGlyph } from './glyphs.ts';
import { rulerFor, type Ruler } from './ruler.ts';
import type { Box } from './sheet.ts';

/** A card with every text set and placed. */
export interface Composed {
  /** As the composition placed them, texts in any script among them. */
  boxes: readonly Box[];
  ruler: Ruler;
  /** What Satori draws, and every letter that it draws. */
  drawn: readonly Box[];
  text: string;
  /** What Satori cannot draw. */
  others: readonly PlacedGlyph[];
}

/**
 * Sets a card. A text that leaves the faces of this room is set by `scripts/`, which is loaded only then: with HarfBuzz
 * and its fonts it takes 30 ms and more.
 */
export async function composed(card: Card): Promise<Composed> {
  if (!isOurs(textsOf(card))) {
    const { composedInScripts } = await import('./scripts/typesetting.ts');
    return composedInScripts(card);
  }
  const shown = legibleCard(card);
  const texts = textsOf(shown);
  const ruler = await rulerFor(texts);
  const boxes = compositions[shown.kind](shown, ruler);
  return { boxes, ruler, drawn: boxes, text: texts.join(''), others: [] };
}
