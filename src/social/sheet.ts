import { set, shorten, type Frame, type Setting } from './lines.ts';
import { palette, type Colour } from './palette.ts';
import type { Ruler } from './ruler.ts';
import { faceStyle, type Face } from './typefaces.ts';

/** The sheet of paper, in px: the size networks show uncropped, a margin nothing enters, and what is left inside. */
export const sheet = { width: 1200, height: 630, margin: 72, measure: 1056, depth: 486 } as const;

type Style = Record<string, string | number>;

/** What Satori draws: boxes holding boxes, or one line of text. Text is only ever a child, so it cannot become markup. */
export interface Box {
  type: 'div';
  props: { style: Style; children?: readonly Box[] | string };
}

/** A text on the sheet as it was placed, for whoever draws what Satori cannot and for whoever measures. */
export interface Words {
  x: number;
  top: number;
  setting: Setting;
  colour: Colour;
  anchor: 'start' | 'end' | 'middle';
}

/** Satori's boxes count border and padding outside their size unless told otherwise. */
function box(style: Style, children?: readonly Box[] | string): Box {
  const props = { style: { display: 'flex', boxSizing: 'border-box', flexShrink: 0, ...style } };
  return { type: 'div', props: children === undefined ? props : { ...props, children } };
}

/** A plain shape at a place inside the margin: a rule, a dot, a ring. Lengths in px. */
export function shape(left: number, top: number, width: number, height: number, style: Style): Box {
  const place = { position: 'absolute', left: sheet.margin + left, top: sheet.margin + top };
  return box({ ...place, width, height, ...style });
}

/** A rule in one of the colours. */
export function rule(left: number, top: number, width: number, height: number, colour: Colour): Box {
  return shape(left, top, width, height, { background: palette[colour] });
}

/** A frame or, with a radius, a ring: the colour, and the paper lying on it. The line is inside the given size, in px. */
export function frame(
  [left, top, width, height]: readonly [number, number, number, number],
  line: number,
  colour: Colour,
  radius = 0,
): Box[] {
  const inner = { borderRadius: Math.max(0, radius - line), background: palette['paper-0'] };
  return [
    shape(left, top, width, height, { borderRadius: radius, background: palette[colour] }),
    shape(left + line, top + line, width - 2 * line, height - 2 * line, inner),
  ];
}

/**
 * Lines that were already broken, each in a box of its own, so that Satori never breaks them otherwise.
 * @param start where they start; their end or middle when anchored there
 */
export function text(
  start: number,
  top: number,
  setting: Setting,
  colour: Colour,
  side: Words['anchor'] = 'start',
): Box {
  const { face, lines, size, lineHeight, tracking, fromRight } = setting;
  const x = start + (fromRight ?? 0);
  const anchor = fromRight === undefined ? side : 'end';
  const placed = box(
    {
      ...faceStyle(face),
      ...anchors[anchor](sheet.margin + x),
      position: 'absolute',
      top: sheet.margin + top,
      flexDirection: lines.length > 1 ? 'column' : 'row',
      whiteSpace: 'pre',
      height: lines.length * lineHeight,
      lineHeight: `${lineHeight}px`,
      fontSize: size,
      letterSpacing: tracking * size,
      color: palette[colour],
    },
    lines.length > 1 ? lines.map((line) => box({ height: lineHeight }, line)) : lines[0],
  );
  placings.set(placed, { x, top, setting, colour, anchor });
  return placed;
}

const placings = new WeakMap<Box, Words>();

/** What `text` placed in this box; `undefined` for a shape. */
export function wordsIn(box: Box): Words | undefined {
  return placings.get(box);
}

/** The renderer kerns and so knows a width better than the ruler: ends and middles are left to it. */
const anchors = {
  start: (x: number): Style => ({ left: x }),
  end: (x: number): Style => ({ right: sheet.width - x }),
  middle: (x: number): Style => ({
    left: x - sheet.measure / 2,
    width: sheet.measure,
    justifyContent: 'center',
  }),
};

/** The setting of a text on one line of at most `width` px, cut with an ellipsis. */
export function oneLine(content: string, face: Face, size: number, width: number, ruler: Ruler): Setting {
  const fits = ruler.width(content, face, size) <= width;
  const line = fits ? content : shorten(content, width, (part) => ruler.width(part, face, size));
  return { face, lines: [line], size, lineHeight: Math.round(size * 1.4), tracking: 0 };
}

/** The width of a setting's longest line, in whole px. */
export function widthOf({ lines, face, size, tracking }: Setting, ruler: Ruler): number {
  return Math.ceil(Math.max(0, ...lines.map((line) => ruler.width(line, face, size, tracking))));
}

/** A title: the semibold serif, from 64 px down to 40, which still reads when the picture is shown 500 px wide. */
export function title(content: string, height: number, ruler: Ruler, frame: Partial<Frame> = {}): Setting {
  const sizes = [64, 60, 56, 52, 48, 44, 40];
  const usual: Frame = {
    face: 'title',
    width: sheet.measure,
    height,
    sizes,
    leading: 1.15,
    tracking: -0.015,
  };
  return set(content, { ...usual, balanced: true, ...frame }, ruler);
}

/** The whole picture: what lies on the paper, which needs no drawing. */
export function page(children: readonly Box[]): Box {
  const { width, height } = sheet;
  return box({ position: 'relative', width, height }, children);
}
