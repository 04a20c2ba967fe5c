/** Letters that follow one another, and series of letters: which comes after which. */
import { z } from 'astro/zod';

/** The place of a letter in a series. One letter of the series names it, in each language that it is read in. */
export const seriesPlace = z.strictObject({
  /** The same for all its letters. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected:identifier' }),
  title: z.string().min(1).max(200).optional(),
  /** From 1; a number may be left free for a letter that is not published here. */
  part: z.number().int().min(1).max(1000),
});
export type SeriesPlace = z.infer<typeof seriesPlace>;

/**
 * The way from a letter to the one that it follows, and on, until it comes back to the first: that circle. Undefined where the way
 * ends, or turns in a circle that the letter itself is not part of.
 * @param followedBy the letter that one follows
 */
export function circleFrom(
  letter: string,
  followedBy: (letter: string) => string | undefined,
): string[] | undefined {
  const way = [letter];
  for (let next = followedBy(letter); next !== undefined; next = followedBy(next)) {
    if (next === letter) return way;
    if (way.includes(next)) return undefined;
    way.push(next);
  }
  return undefined;
}
