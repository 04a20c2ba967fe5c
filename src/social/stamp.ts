import type { Coverage } from './coverage.ts';
import type { Edge } from './outline.ts';

/** The pixels that a shape covers, counted along the rows of the sheet from an origin, and how much of each, in 255ths. */
export interface Stamp {
  pixels: Int32Array;
  shares: Uint8Array;
}

/**
 * Keeps what an outline covers.
 * @param origin the pixel from which the others are counted
 */
export function stampOf(areas: Coverage, outline: (edge: Edge) => void, origin = 0): Stamp {
  const [pixels, shares]: [number[], number[]] = [[], []];
  try {
    outline(areas.edge);
  } finally {
    // Also after a failure: nothing of this shape may stay for the next one.
    areas.pour((pixel, share) => {
      pixels.push(pixel - origin);
      shares.push(Math.round(share * 255));
    });
  }
  return { pixels: Int32Array.from(pixels), shares: Uint8Array.from(shares) };
}
