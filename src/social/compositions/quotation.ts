import type { Card, Correspondent } from '../card.ts';
import { footing, heading } from '../furniture.ts';
import { heightOf, set } from '../lines.ts';
import type { Ruler } from '../ruler.ts';
import { oneLine, rule, sheet, text, type Box } from '../sheet.ts';

const INDENT = 40;
const GAP = 18;
/** Italic capitals lean out of their line, in px. */
const LEAN = 8;

/** Somebody's words, as large as they fit, behind the rule of quotations; then who said them, and where. */
export function quotation(card: Card, ruler: Ruler): readonly Box[] {
  const head = heading(card, ruler);
  const foot = footing(card, ruler);
  const width = sheet.measure - INDENT - LEAN;
  const { from } = card.line ?? { from: { name: '' } as Correspondent };
  const signer = from.name === '' ? undefined : oneLine(from.name, 'name', 28, width, ruler);
  const detail = from.role === undefined ? undefined : oneLine(from.role, 'record', 24, width, ruler);
  const after = [signer, detail].reduce((sum, line) => sum + (line?.lineHeight ?? 0), signer ? GAP : 0);
  const top = head.edge + 12;
  const words = set(
    card.title,
    {
      face: 'quotation',
      width,
      height: foot.edge - top - after,
      sizes: [84, 78, 72, 66, 60, 55, 50, 46, 43, 40, 37, 34],
      leading: 1.24,
      balanced: true,
    },
    ruler,
  );
  const rest = foot.edge - top - after - heightOf(words);
  const start = top + Math.round(rest * 0.4);
  const rightward = words.fromRight !== undefined; // then the rule too stands where its lines begin
  const boxes = [
    ...head.boxes,
    ...foot.boxes,
    rule(rightward ? sheet.measure - 6 : 0, start + 4, 6, heightOf(words), 'seal'),
    text(rightward ? 0 : INDENT, start, words, 'ink-0'),
  ];
  if (signer === undefined) return boxes;
  const below = start + heightOf(words) + GAP;
  const [edge, side] = rightward ? ([width, 'end'] as const) : ([INDENT, 'start'] as const);
  boxes.push(text(edge, below, signer, 'ink-0', side));
  if (detail !== undefined) boxes.push(text(edge, below + signer.lineHeight, detail, 'ink-1', side));
  return boxes;
}
