import type { Card, Fact } from '../card.ts';
import { footing, heading } from '../furniture.ts';
import { heightOf, set } from '../lines.ts';
import type { Ruler } from '../ruler.ts';
import { frame, oneLine, rule, sheet, text, widthOf, type Box } from '../sheet.ts';

const STATUS = 50;
const PARTIES = 72;
const GAP = 16;

/** How far it is established, framed like a stamp and read before the claim; beside it where it is claimed. */
function stamp({ value }: Fact, where: string | undefined, top: number, ruler: Ruler): Box[] {
  const words = oneLine(value, 'name', 28, sheet.measure - 40, ruler);
  const width = widthOf(words, ruler) + 36;
  const left = width + 22;
  const boxes = [...frame([0, top, width, STATUS], 3, 'seal'), text(18, top + 6, words, 'ink-0')];
  // Of a line that has no room nothing is read.
  if (where === undefined || sheet.measure - left < 200) return boxes;
  const place = oneLine(where, 'record', 24, sheet.measure - left, ruler);
  return [...boxes, text(left, top + 8, place, 'ink-1')];
}

/** Who claims it and who contests it, with the same honours, side by side between hairlines. */
function parties(facts: readonly Fact[], top: number, ruler: Ruler): Box[] {
  const width = sheet.measure / 2 - 40;
  return facts.flatMap(({ label, value }, column) => {
    const left = column * (sheet.measure / 2);
    const between = column > 0 ? [rule(left - 28, top + 4, 2, PARTIES - 8, 'paper-2')] : [];
    return [
      ...between,
      text(left, top, oneLine(label, 'record', 22, width, ruler), 'ink-1'),
      text(left, top + 33, oneLine(value, 'name', 28, width, ruler), 'ink-0'),
    ];
  });
}

/**
 * A statement of fact that never looks like a fact: its status above it, its words upright and in regular weight, because they are
 * nobody's quotation and no headline, and under it who claims and who contests it (`facts`: the status, then the parties).
 */
export function claim(card: Card, ruler: Ruler): readonly Box[] {
  const head = heading(card, ruler);
  const foot = footing(card, ruler);
  const [status, ...others] = card.facts ?? [];
  const sides = others.slice(0, 2);
  const above = status === undefined ? 0 : STATUS + GAP;
  const below = sides.length > 0 ? PARTIES + GAP : 0;
  const top = head.edge + 10;
  const words = set(
    card.title,
    {
      face: 'text',
      width: sheet.measure,
      height: foot.edge - top - above - below,
      sizes: [64, 60, 56, 52, 48, 45, 42, 39, 36, 34, 32, 30],
      leading: 1.2,
      balanced: true,
    },
    ruler,
  );
  const rest = foot.edge - top - above - below - heightOf(words);
  const start = top + Math.round(rest * 0.35);
  return [
    ...head.boxes,
    ...(status === undefined ? [] : stamp(status, card.summary, start, ruler)),
    text(0, start + above, words, 'ink-0'),
    ...parties(sides, foot.edge - PARTIES, ruler),
    ...foot.boxes,
  ];
}
