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
 * A pixel after a colour was laid over a share of it. Paper makes any ink paler. An ink deepens its own; over another the
 * one that covers more stays, as no card lays two inks on one another.
 * @param pixel its byte so far
 * @param share from 0 to 1
 */
export function laidOver(pixel: number, colour: Colour, share: number): number {
  const steps = pixel === 0 ? 0 : ((pixel - 1) % STEPS) + 1;
  const under = pixel - steps; // the byte before the first step of the pixel's ink
  const over = inks.indexOf(colour) * STEPS;
  if (colour === paper) {
    const left = Math.round(steps * (1 - share));
    return left === 0 ? 0 : under + left;
  }
  if (pixel === 0 || under === over) {
    const deeper = Math.round(steps + (STEPS - steps) * share);
    return deeper === 0 ? 0 : over + deeper;
  }
  const laid = Math.round(share * STEPS);
  return laid > steps ? over + laid : pixel;
}
