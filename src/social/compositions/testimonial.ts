import type { Card } from '../card.ts';
import { footing, heading } from '../furniture.ts';
import { heightOf, set, type Setting } from '../lines.ts';
import type { Ruler } from '../ruler.ts';
import { oneLine, rule, sheet, text, title, widthOf, type Box } from '../sheet.ts';

const INDENT = 40;
const GAP = 22;

/** The words behind the accent rule: italic when they are the customer's own, upright when only the title is known. */
function quotation(card: Card, height: number, ruler: Ruler): Setting {
  const width = sheet.measure - INDENT;
  if (card.summary === undefined) return title(card.title, height, ruler, { width });
  const frame = {
    face: 'quotation',
    width,
    height,
    sizes: [46, 43, 40, 38, 36, 34],
    leading: 1.28,
    balanced: true,
  } as const;
  return set(card.summary, frame, ruler);
}

/** A quotation: what it is about, the customer's own words, then who says it. */
export function testimonial(card: Card, ruler: Ruler): readonly Box[] {
  const head = heading(card, ruler);
  const foot = footing(card, ruler);
  const boxes = [...head.boxes, ...foot.boxes];
  const top = head.edge + 22;
  const quoted = card.summary !== undefined;
  const subject = quoted ? title(card.title, 120, ruler, { sizes: [52, 48, 44, 40] }) : undefined;
  const { name, role } = card.line?.from ?? { name: '' };
  const signer = name === '' ? undefined : oneLine(name, 'name', 28, 640, ruler);
  const before = subject === undefined ? 0 : heightOf(subject) + GAP;
  const after = signer === undefined ? 0 : signer.lineHeight + GAP;
  const words = quotation(card, foot.edge - top - before - after, ruler);
  const rest = foot.edge - top - before - heightOf(words) - after;
  const start = top + Math.round(rest * 0.4);
  const rightward = words.fromRight !== undefined; // then the rule too stands where its lines begin
  if (subject !== undefined) boxes.push(text(0, start, subject, 'ink-0'));
  boxes.push(
    rule(rightward ? sheet.measure - 6 : 0, start + before + 4, 6, heightOf(words), 'seal'),
    text(rightward ? 0 : INDENT, start + before, words, 'ink-0'),
  );
  if (signer === undefined) return boxes;
  const below = start + before + heightOf(words) + GAP;
  const [from, side] = rightward ? ([sheet.measure - INDENT, 'end'] as const) : ([INDENT, 'start'] as const);
  boxes.push(text(from, below, signer, 'ink-0', side));
  if (role !== undefined) {
    const past = INDENT + widthOf(signer, ruler) + 14;
    const setting = oneLine(role, 'record', 25, sheet.measure - past, ruler);
    boxes.push(text(rightward ? sheet.measure - past : past, below + 3, setting, 'ink-1', side));
  }
  return boxes;
}
