import type { Card } from '../card.ts';
import { footing, heading } from '../furniture.ts';
import { heightOf, set } from '../lines.ts';
import type { Ruler } from '../ruler.ts';
import { sheet, text, title, type Box } from '../sheet.ts';

/** Any other page of the site: its title and what it says of itself. */
export function page(card: Card, ruler: Ruler): readonly Box[] {
  const head = heading(card, ruler);
  const foot = footing(card, ruler);
  const top = head.edge + 26;
  const room = foot.edge - top;
  const sizes = [84, 76, 68, 64, 60, 56, 52, 48, 44, 40];
  const subject = title(card.title, card.summary === undefined ? room : room - 150, ruler, { sizes });
  const height = room - heightOf(subject) - 20;
  const frame = {
    face: 'text',
    width: sheet.measure - 80,
    height,
    sizes: [36, 34, 32, 30],
    leading: 1.4,
    // A last word alone on its line looks like one too many.
    balanced: true,
  } as const;
  const summary = card.summary === undefined ? undefined : set(card.summary, frame, ruler);
  const rest = height - (summary === undefined ? 0 : heightOf(summary));
  const start = top + Math.round(rest * 0.4);
  const boxes = [...head.boxes, text(0, start, subject, 'ink-0'), ...foot.boxes];
  if (summary !== undefined) boxes.push(text(0, start + heightOf(subject) + 20, summary, 'ink-0'));
  return boxes;
}
