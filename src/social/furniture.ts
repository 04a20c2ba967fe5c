import type { Card, Correspondent } from './card.ts';
import { palette } from './palette.ts';
import type { Ruler } from './ruler.ts';
import { frame, oneLine, shape, sheet, text, widthOf, type Box } from './sheet.ts';

/** Boxes, and where the space they leave begins or ends, in px below the top margin. */
export interface Furniture {
  boxes: Box[];
  edge: number;
}

/** Where the recipient starts: right of the middle, as on a French letter. */
const RECIPIENT = 620;
const NAME = 28;
const DETAIL = 24;

/** The framed mark of an invented document, top right. */
export function exampleMark(card: Card, ruler: Ruler): { boxes: Box[]; width: number } {
  if (card.example === undefined) return { boxes: [], width: 0 };
  const label = oneLine(card.example, 'name', 22, 260, ruler);
  const width = widthOf(label, ruler) + 28;
  const left = sheet.measure - width;
  const boxes = [...frame([left, 0, width, 38], 2, 'ink-0'), text(left + 14, 3, label, 'ink-0')];
  return { boxes, width: width + 24 };
}

function address(person: Correspondent, left: number, top: number, width: number, ruler: Ruler): Furniture {
  const name = oneLine(person.name, 'name', NAME, width, ruler);
  const boxes = [text(left, top, name, 'ink-0')];
  if (person.role === undefined) return { boxes, edge: top + name.lineHeight };
  const role = oneLine(person.role, 'record', DETAIL, width, ruler);
  boxes.push(text(left, top + name.lineHeight - 1, role, 'ink-1'));
  return { boxes, edge: top + name.lineHeight - 1 + role.lineHeight };
}

/** The head of a letter: sender top left, recipient lower to the right, then the date; the kind of document faces it. */
export function letterhead(card: Card, ruler: Ruler): Furniture {
  const { line, date } = card;
  const mark = exampleMark(card, ruler);
  const boxes = [...mark.boxes];
  const width = sheet.measure - RECIPIENT;
  let edge = 0;
  if (line !== undefined) {
    const sender = address(
      line.from,
      0,
      0,
      line.to === undefined ? sheet.measure - mark.width : RECIPIENT - 60,
      ruler,
    );
    boxes.push(...sender.boxes);
    edge = sender.edge;
  }
  const beneath = edge + 14;
  let lower = 52;
  if (line?.to !== undefined) {
    const recipient = address(line.to, RECIPIENT, lower, width, ruler);
    boxes.push(
      text(RECIPIENT - 42, lower, oneLine('→', 'record', NAME, 42, ruler), 'ink-1'),
      ...recipient.boxes,
    );
    lower = recipient.edge;
    edge = Math.max(edge, lower);
  }
  if (date !== undefined) {
    const dated = oneLine(date, 'record', DETAIL, width, ruler);
    boxes.push(text(RECIPIENT, lower + 10, dated, 'ink-1'));
    edge = Math.max(edge, lower + 10 + dated.lineHeight);
  }
  const kind = oneLine(card.kindLabel, 'name', DETAIL, RECIPIENT - 60, ruler);
  const top = Math.max(beneath, edge - kind.lineHeight);
  boxes.push(text(0, top, kind, 'ink-1'));
  return { boxes, edge: Math.max(edge, top + kind.lineHeight) };
}

/** The head of every other card: its kind and provider left, its date or the mark right. */
export function heading(card: Card, ruler: Ruler): Furniture {
  const mark = exampleMark(card, ruler);
  const kind = oneLine(card.kindLabel, 'name', DETAIL, 560, ruler);
  const boxes = [...mark.boxes, text(0, 2, kind, 'ink-1')];
  const rest = [card.kind === 'provider' ? undefined : card.provider, card.date].filter(
    (part) => part !== undefined,
  );
  if (rest.length > 0) {
    const left = widthOf(kind, ruler) + 18;
    const detail = oneLine(rest.join(' · '), 'record', DETAIL, sheet.measure - left - mark.width, ruler);
    boxes.push(text(left, 2, detail, 'ink-1'));
  }
  return { boxes, edge: 40 };
}

/** The mark before a state: the dot of a letter (filled, accent) or the ring of any other event. */
function dot(left: number, centre: number, kind: Card['kind']): Box[] {
  if (kind !== 'letter' && kind !== 'testimonial') return frame([left, centre - 9, 18, 18], 4, 'ink-1', 9);
  return [shape(left, centre - 9, 18, 18, { borderRadius: 9, background: palette.seal })];
}

/** The foot: how it stands, left; the site's name, right. */
export function footing(card: Card, ruler: Ruler): Furniture {
  const height = Math.round(DETAIL * 1.4);
  const top = sheet.depth - height + 6;
  const site = oneLine(card.site, 'record', DETAIL, card.state === undefined ? sheet.measure : 300, ruler);
  const boxes = [text(sheet.measure, top, site, 'ink-1', 'end')];
  if (card.state !== undefined) {
    const state = oneLine(card.state, 'name', 26, sheet.measure - widthOf(site, ruler) - 72, ruler);
    boxes.push(...dot(0, top + height / 2, card.kind), text(32, top - 2, state, 'ink-0'));
  }
  return { boxes, edge: top - 36 };
}
