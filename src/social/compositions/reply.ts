import type { Card } from '../card.ts';
import { footing, letterhead } from '../furniture.ts';
import { heightOf, set } from '../lines.ts';
import type { Ruler } from '../ruler.ts';
import { sheet, text, title, type Box } from '../sheet.ts';

const GAP = 16;
const SUMMARY = 100;

/** The answer, with the honours of the letter: its head, which says that it is a reply, its title, its first words. */
export function reply(card: Card, ruler: Ruler): readonly Box[] {
  const head = letterhead(card, ruler);
  const foot = footing(card, ruler);
  const top = head.edge + 22;
  const room = foot.edge - top;
  const subject = title(card.title, card.summary === undefined ? room : room - SUMMARY, ruler);
  const height = room - heightOf(subject) - GAP;
  const frame = {
    face: 'text',
    width: sheet.measure,
    height,
    sizes: [32, 30, 28],
    leading: 1.35,
    balanced: true,
  } as const;
  const words = card.summary === undefined ? undefined : set(card.summary, frame, ruler);
  const rest = room - heightOf(subject) - (words === undefined ? 0 : heightOf(words) + GAP);
  const start = top + Math.round(rest * 0.4);
  const boxes = [...head.boxes, text(0, start, subject, 'ink-0'), ...foot.boxes];
  if (words !== undefined) boxes.push(text(0, start + heightOf(subject) + GAP, words, 'ink-0'));
  return boxes;
}
