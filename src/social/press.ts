/** Presses cards: what Satori drew of a box, a line of text or a shape, is kept and laid wherever the same comes again. */
import satori, { type Font } from 'satori';
import { impressionsOf, lay, type Impression } from './print.ts';
import { page, sheet, type Box } from './sheet.ts';
import { castSorts } from './sorts.ts';
import { elementsOf, runsOf } from './svg.ts';

/** What a thread keeps of boxes, in pixels that only they hold; then it begins anew. A record repeats its names, dates and states. */
const ROOM = 4_000_000;
/** What an impression takes by itself, in pixels. */
const ENTRY = 20;

const kept = new Map<string, Impression[]>();
let held = 0;

/**
 * Prints a card's boxes, one over the other.
 * @param cast whether its letters are printed from sorts: all of them are in the core faces
 * @returns pixels of one byte, an index of `colours`, rows from the top
 * @throws an Error that names what cannot be printed
 */
export async function press(boxes: readonly Box[], fonts: Font[], cast: boolean): Promise<Uint8Array> {
  const pixels = new Uint8Array(sheet.width * sheet.height);
  for (const { type, props } of boxes) {
    // A line is the same line wherever it stands; Satori rounds what is not a whole px, so only whole ones are moved.
    const { top, ...style } = props.style;
    const isLine = typeof props.children === 'string' && Number.isInteger(top);
    const box: Box = isLine ? { type, props: { ...props, style: { ...style, top: AWAY } } } : { type, props };
    const key = JSON.stringify([cast, box]);
    let impressions = kept.get(key);
    if (!impressions) {
      impressions = await drawn(box, fonts, cast);
      keep(key, impressions, cast);
    }
    lay(pixels, impressions, isLine ? Number(top) - AWAY : 0);
  }
  return pixels;
}

function keep(key: string, impressions: Impression[], cast: boolean): void {
  // The stamps of sorts are shared and kept by them.
  for (const { stamp } of impressions) held += ENTRY + (cast ? 0 : stamp.pixels.length);
  if (held > ROOM) {
    kept.clear();
    held = 0;
  }
  kept.set(key, impressions);
}

/** Where a line is drawn that will be moved, in px from the top: what stands out of it must be on the sheet. */
const AWAY = 300;

async function drawn(box: Box, fonts: Font[], cast: boolean): Promise<Impression[]> {
  const { width, height } = sheet;
  const svg = await satori(page([box]), { width, height, fonts, embedFont: !cast });
  if (cast) await castSorts(runsOf(elementsOf(svg)), fonts);
  return impressionsOf(svg);
}
