/** Presses cards: lines of text from sorts, every other box as Satori draws it. What comes again is kept. */
import satori, { type Font } from 'satori';
import { impressionsOf, lay, type Impression } from './print.ts';
import { page, sheet, text, wordsIn, type Box, type Words } from './sheet.ts';
import { castSorts, setRun, widthOfRun, type Run } from './sorts.ts';
import { elementsOf } from './svg.ts';

/** What a thread keeps of boxes, in pixels; then it begins anew. */
const ROOM = 4_000_000;

const kept = new Map<string, Impression[]>();
let held = 0;

/**
 * Prints a card's boxes, one over the other.
 * @param cast whether its texts are printed from sorts: all of their letters are in the core faces
 * @returns pixels of one byte, an index of `colours`, rows from the top
 * @throws an Error that names what cannot be printed
 */
export async function press(boxes: readonly Box[], fonts: Font[], cast: boolean): Promise<Uint8Array> {
  const pixels = new Uint8Array(sheet.width * sheet.height);
  for (const box of boxes) {
    const words = cast ? wordsIn(box) : undefined;
    lay(pixels, words ? await lettered(words, fonts) : await boxed(box, fonts));
  }
  return pixels;
}

/** A text from sorts, its lines where Satori sets them: whole layouts of its own took 2 ms a card. */
async function lettered(words: Words, fonts: Font[]): Promise<Impression[]> {
  const { setting, x, top, colour, anchor } = words;
  const { face, size, tracking, lineHeight, lines } = setting;
  const down = await baseline(words, fonts);
  const runs = lines.map((run, index): Run => {
    const y = sheet.margin + top + index * lineHeight + down;
    return { face, run, x: sheet.margin + x, y, size, spacing: tracking * size };
  });
  await castSorts(runs, fonts);
  return runs.flatMap((run) => {
    // Satori gives an anchored text a box of whole px, and that a place of whole px.
    const before = anchor === 'start' ? 0 : Math.ceil(widthOfRun(run)) / (anchor === 'end' ? 1 : 2);
    return setRun({ ...run, x: Math.round(run.x - before) }).map((letter) => ({ colour, ...letter }));
  });
}

const baselines = new Map<string, number>();

/** How far below the top of its box Satori sets the base line of a text's first line, in px. */
async function baseline({ setting, colour }: Words, fonts: Font[]): Promise<number> {
  const { face, size, lineHeight, tracking } = setting;
  const key = [face, size, lineHeight, tracking].join(' ');
  let down = baselines.get(key);
  if (down === undefined) {
    const { width, height } = sheet;
    const one = text(0, 0, { ...setting, lines: ['x'] }, colour);
    const [line] = elementsOf(await satori(page([one]), { width, height, fonts, embedFont: false }));
    down = Number(line?.attributes.get('y')) - sheet.margin;
    baselines.set(key, down);
  }
  return down;
}

/** Anything else is drawn whole. */
async function boxed(box: Box, fonts: Font[]): Promise<Impression[]> {
  const key = JSON.stringify(box);
  let impressions = kept.get(key);
  if (!impressions) {
    const { width, height } = sheet;
    impressions = impressionsOf(await satori(page([box]), { width, height, fonts }));
    for (const { stamp } of impressions) held += stamp.pixels.length;
    if (held > ROOM) {
      kept.clear();
      held = 0;
    }
    kept.set(key, impressions);
  }
  return impressions;
}
