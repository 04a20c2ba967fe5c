import type { Card, Fact } from '../card.ts';
import { footing, heading } from '../furniture.ts';
import { heightOf, set, type Setting } from '../lines.ts';
import type { Ruler } from '../ruler.ts';
import { frame, oneLine, rule, sheet, text, title, type Box } from '../sheet.ts';

const BAR = 106;

/** Of a label, in px: what was hit is named at its end, so it has two lines before it is cut. */
const LABEL = { size: 22, lineHeight: 28, most: 2 };

/** A figure on one line, smaller before it is cut: half a duration says nothing. */
function whole(value: string, width: number, ruler: Ruler): Setting {
  const [first, ...smaller] = [28, 26, 24, 22].map((size) => oneLine(value, 'name', size, width, ruler));
  return [first!, ...smaller].find(({ lines }) => lines[0] === value) ?? first!;
}

/** The lines of a label, each for itself, because those of one text begin at one edge. */
function labelled(label: string, width: number, ruler: Ruler): Setting[] {
  const { size, lineHeight, most } = LABEL;
  const place = { face: 'record', width, height: most * lineHeight, sizes: [size], balanced: true } as const;
  const { lines, face, tracking } = set(label, { ...place, leading: lineHeight / size }, ruler);
  return lines.map((line) => ({ face, lines: [line], size, lineHeight, tracking }));
}

/** A drawn span: a ring at each end, the facts under it from the start (left) to the end (right). */
function span(facts: readonly Fact[], ruler: Ruler): { height: number; boxes: (top: number) => Box[] } {
  const width = sheet.measure / facts.length - 24;
  const columns = facts.map(({ label, value }, index) => ({
    words: labelled(label, width, ruler),
    figure: whole(value, width, ruler),
    anchor:
      index === 0 ? ('start' as const) : index === facts.length - 1 ? ('end' as const) : ('middle' as const),
    x: Math.round((sheet.measure * index) / Math.max(1, facts.length - 1)),
  }));
  const rows = Math.max(1, ...columns.map(({ words }) => words.length));
  const below = (rows - 1) * LABEL.lineHeight;
  const boxes = (top: number) => {
    const ring = (left: number) => frame([left, top, 22, 22], 5, 'ink-0', 11);
    return [
      rule(11, top + 8, sheet.measure - 22, 6, 'ink-0'),
      ...ring(0),
      ...ring(sheet.measure - 22),
      ...columns.flatMap(({ words, figure, anchor, x }) => [
        // A label stands next to its figure, however many lines the others have.
        ...words.map((line, row) =>
          text(x, top + 35 + (rows - words.length + row) * LABEL.lineHeight, line, 'ink-1', anchor),
        ),
        text(x, top + 64 + below, figure, 'ink-0', anchor),
      ]),
    ];
  };
  return { height: BAR + below, boxes };
}

/** What broke, in large, over the span from its start to its end. */
export function incident(card: Card, ruler: Ruler): readonly Box[] {
  const head = heading(card, ruler);
  const foot = footing(card, ruler);
  const facts = (card.facts ?? []).slice(0, 4);
  const bar = facts.length > 0 ? span(facts, ruler) : undefined;
  const bottom = foot.edge - (bar ? bar.height + 30 : 0);
  const top = head.edge + 26;
  const subject = title(card.title, bottom - top, ruler);
  const rest = bottom - top - heightOf(subject);
  const boxes = [...head.boxes, text(0, top + Math.round(rest * 0.25), subject, 'ink-0'), ...foot.boxes];
  return bar ? [...boxes, ...bar.boxes(foot.edge - bar.height)] : boxes;
}
