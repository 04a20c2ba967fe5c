import type { Card, Fact } from '../card.ts';
import { footing, heading } from '../furniture.ts';
import { heightOf, type Setting } from '../lines.ts';
import type { Ruler } from '../ruler.ts';
import { frame, oneLine, rule, sheet, text, title, type Box } from '../sheet.ts';

const BAR = 106;

/** A figure on one line, smaller before it is cut: half a duration says nothing. */
function whole(value: string, width: number, ruler: Ruler): Setting {
  const [first, ...smaller] = [28, 26, 24, 22].map((size) => oneLine(value, 'name', size, width, ruler));
  return [first!, ...smaller].find(({ lines }) => lines[0] === value) ?? first!;
}

/** A drawn span: a ring at each end, the facts under it from the start (left) to the end (right). */
function span(facts: readonly Fact[], top: number, ruler: Ruler): Box[] {
  const shown = facts.slice(0, 4);
  const width = sheet.measure / shown.length - 24;
  const ring = (left: number) => frame([left, top, 22, 22], 5, 'ink-0', 11);
  const boxes = [rule(11, top + 8, sheet.measure - 22, 6, 'ink-0'), ...ring(0), ...ring(sheet.measure - 22)];
  shown.forEach(({ label, value }, index) => {
    const word = oneLine(label, 'record', 22, width, ruler);
    const figure = whole(value, width, ruler);
    const last = shown.length > 1 && index === shown.length - 1;
    const anchor = last ? 'end' : index > 0 ? 'middle' : 'start';
    const x = Math.round((sheet.measure * index) / Math.max(1, shown.length - 1));
    boxes.push(text(x, top + 34, word, 'ink-1', anchor), text(x, top + 64, figure, 'ink-0', anchor));
  });
  return boxes;
}

/** What broke, in large, over the span from its start to its end. */
export function incident(card: Card, ruler: Ruler): readonly Box[] {
  const head = heading(card, ruler);
  const foot = footing(card, ruler);
  const facts = card.facts ?? [];
  const bottom = foot.edge - (facts.length > 0 ? BAR + 30 : 0);
  const top = head.edge + 26;
  const subject = title(card.title, bottom - top, ruler);
  const rest = bottom - top - heightOf(subject);
  const boxes = [...head.boxes, text(0, top + Math.round(rest * 0.25), subject, 'ink-0'), ...foot.boxes];
  if (facts.length > 0) boxes.push(...span(facts, foot.edge - BAR, ruler));
  return boxes;
}
