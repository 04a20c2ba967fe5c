import { palette, type Colour } from './palette.ts';

/**
 * Steps from paper to ink at the edge of a letter. Sixteen cannot be told from 256 by eye, and they halve the file:
 * all inks together make 65 colours, so a pixel is one byte.
 */
const STEPS = 16;

const paper = 'paper-0';
const inks: readonly Colour[] = (Object.keys(palette) as Colour[]).filter((name) => name !== paper);
const rgb = (name: Colour) => Buffer.from(palette[name].slice(1), 'hex');

/** The colours that a pixel's byte counts, red, green, blue: first the paper, then each ink in its steps, palest first. */
export const colours: readonly (readonly number[])[] = [
  [...rgb(paper)],
  ...inks.flatMap((ink) =>
    Array.from({ length: STEPS }, (_, step) =>
      Array.from(rgb(paper), (part, i) => Math.round(part + ((rgb(ink)[i]! - part) * (step + 1)) / STEPS)),
    ),
  ),
];

/**
 * What becomes of a pixel when a colour is laid over a share of it. Paper makes any ink paler. An ink deepens its own; over
 * another the one that covers more stays, as no card lays two inks on one another.
 * @returns a function of the pixel's byte so far and the share, from 0 to 1
 */
export function layer(colour: Colour): (pixel: number, share: number) => number {
  const ink = inks.indexOf(colour) * STEPS; // the byte before its first step
  return (pixel, share) => {
    if (pixel === 0) return ink < 0 ? 0 : deepened(ink, 0, share);
    const steps = ((pixel - 1) % STEPS) + 1;
    const under = pixel - steps;
    if (ink < 0) return deepened(under, 0, (steps / STEPS) * (1 - share));
    if (ink === under) return deepened(ink, steps, share);
    return share * STEPS > steps ? deepened(ink, 0, share) : pixel;
  };
}

/** The byte of an ink that had some steps and then takes a share of what is left; without any step it is paper. */
function deepened(ink: number, steps: number, share: number): number {
  const now = Math.round(steps + (STEPS - steps) * share);
  return now === 0 ? 0 : ink + now;
}

const tables = new Map<Colour, Uint8Array>();

/** `layer` worked out beforehand: at 256 × the pixel's byte so far + the share in 255ths stands the pixel's byte after. */
export function laying(colour: Colour): Uint8Array {
  let table = tables.get(colour);
  if (!table) {
    const laid = layer(colour);
    table = Uint8Array.from({ length: colours.length * 256 }, (_, at) => laid(at >> 8, (at & 255) / 255));
    tables.set(colour, table);
  }
  return table;
}
