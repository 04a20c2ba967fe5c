import type { Card, Fact } from '../card.ts';
import { footing, heading } from '../furniture.ts';
import { heightOf } from '../lines.ts';
import type { Ruler } from '../ruler.ts';
import { oneLine, rule, sheet, text, title, type Box } from '../sheet.ts';

const FIGURES = 114;

/** Up to four figures in a row, each over its word, between hairlines. */
function figures(facts: readonly Fact[], top: number, ruler: Ruler): Box[] {
  const shown = facts.slice(0, 4);
  const step = sheet.measure / Math.max(3, shown.length);
  return shown.flatMap(({ label, value }, index) => {
    const left = Math.round(index * step);
    const width = Math.round(step) - 40;
    const figure = oneLine(value, 'title', 56, width, ruler);
    const word = oneLine(label, 'record', 24, width, ruler);
    const hairline = index > 0 ? [rule(left - 28, top + 10, 2, FIGURES - 12, 'paper-2')] : [];
    return [...hairline, text(left, top, figure, 'ink-0'), text(left, top + 76, word, 'ink-1')];
  });
}

/** The name, large, and the record in figures. */
export function provider(card: Card, ruler: Ruler): readonly Box[] {
  const head = heading(card, ruler);
  const foot = footing(card, ruler);
  const facts = card.facts ?? [];
  const bottom = foot.edge - (facts.length > 0 ? FIGURES + 24 : 0);
  const top = head.edge + 14;
  const name = title(card.title, bottom - top, ruler, {
    sizes: [128, 112, 96, 84, 72, 64, 56, 48, 40],
    leading: 1.1,
  });
  const rest = bottom - top - heightOf(name);
  const boxes = [...head.boxes, text(0, top + Math.round(rest * 0.35), name, 'ink-0'), ...foot.boxes];
  if (facts.length > 0) boxes.push(...figures(facts, foot.edge - FIGURES, ruler));
  return boxes;
}
