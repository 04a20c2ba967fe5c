/**
 * A scale of time for a small drawing. Stretches where nothing is dated are cut out, and each stretch that is left gets room for
 * what happened in it: a day of failures and the report of two years later fit on one line without lying about either.
 */

/** A stretch of the scale, in instants (milliseconds) and in percent of the width. */
interface Stretch {
  from: number;
  to: number;
  left: number;
  right: number;
}

export interface Axis {
  stretches: Stretch[];
  /** Percent of the width, within 0 and 100. */
  place(instant: number): number;
}

/** A gap is cut when it takes more than this part of the stretch it lies in. */
const WIDE = 0.2;
const STRETCHES = 5;
/** Percent of the width left between two stretches, where the cut is drawn. */
const CUT = 4;

/** Something on the scale: a moment (both the same) or the stretch within which it happened. */
export interface Span {
  from: number;
  to: number;
}

/** @param spans at least one; those that the drawing shows. What lies between two spans may be cut, never a span. */
export function axisOf(spans: readonly Span[]): Axis {
  const sorted = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  let groups = [sorted];
  while (groups.length < STRETCHES) {
    const next = widestGap(groups, spans);
    if (!next) break;
    const { group, at } = next;
    const split = groups[group]!;
    groups = [...groups.slice(0, group), split.slice(0, at), split.slice(at), ...groups.slice(group + 1)];
  }
  const stretches = layOut(groups);
  return { stretches, place: (instant) => placeIn(stretches, instant) };
}

/** The widest gap relative to its stretch, of those that are worth a cut. */
function widestGap(groups: number[][], spans: readonly Span[]): { group: number; at: number } | undefined {
  let best: { group: number; at: number; part: number } | undefined;
  groups.forEach((instants, group) => {
    const length = instants.at(-1)! - instants[0]!;
    const others = instants.length - 2;
    for (let at = 1; at < instants.length; at++) {
      const gap = instants[at]! - instants[at - 1]!;
      const part = gap / length;
      // Wide for its stretch, and of another order than the gaps beside it: moments in a regular row are not torn apart.
      const isFilled = spans.some(({ from, to }) => from <= instants[at - 1]! && to >= instants[at]!);
      const isSilence = !isFilled && others > 0 && part > WIDE && gap > 3 * ((length - gap) / others);
      if (isSilence && part > (best?.part ?? 0)) best = { group, at, part };
    }
  });
  return best;
}

/** Room by what there is to show: a share for each moment, and one for being there. */
function layOut(groups: number[][]): Stretch[] {
  const room = 100 - CUT * (groups.length - 1);
  const weights = groups.map((instants) => 1 + instants.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = 0;
  return groups.map((instants, index) => {
    const right = left + (room * weights[index]!) / total;
    const stretch = { from: instants[0]!, to: instants.at(-1)!, left, right };
    left = right + CUT;
    return stretch;
  });
}

function placeIn(stretches: readonly Stretch[], instant: number): number {
  const after = stretches.findIndex(({ to }) => instant <= to);
  const stretch = stretches[after === -1 ? stretches.length - 1 : after]!;
  const { from, to, left, right } = stretch;
  if (instant <= from) return rounded(from === to ? (left + right) / 2 : left);
  if (instant >= to) return rounded(right);
  return rounded(left + ((right - left) * (instant - from)) / (to - from));
}

/** Two digits are a tenth of a pixel on the widest sheet; more would only change with the machine's arithmetic. */
export function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
