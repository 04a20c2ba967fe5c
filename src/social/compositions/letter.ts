import type { Card } from '../card.ts';
import { footing, letterhead } from '../furniture.ts';
import { heightOf } from '../lines.ts';
import type { Ruler } from '../ruler.ts';
import { text, title, type Box } from '../sheet.ts';

/** Like a letter: sender left, recipient right, the date, the object in large, and how it stands at the foot. */
export function letter(card: Card, ruler: Ruler): readonly Box[] {
  const head = letterhead(card, ruler);
  const foot = footing(card, ruler);
  const top = head.edge + 30;
  const object = title(card.title, foot.edge - top, ruler);
  // A short title sinks a little, so that it does not hang under the address.
  const rest = foot.edge - top - heightOf(object);
  return [...head.boxes, text(0, top + Math.round(rest * 0.4), object, 'ink-0'), ...foot.boxes];
}
