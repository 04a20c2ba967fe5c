/** How much of each pixel lies inside the outlines that were drawn since the last `pour`. */
export interface Coverage {
  /** An edge of a closed outline, in px. What lies outside the sheet has no effect in it. */
  edge(fromX: number, fromY: number, toX: number, toY: number): void;
  /** Tells each covered pixel (counted along the rows from the top) and its share, above 0 and at most 1; then forgets all. */
  pour(onto: (pixel: number, share: number) => void): void;
}

/** Lines of samples in a row of pixels. Along a line a share is exact, to a 256th of a pixel. */
const LINES = 8;
const FINE = 256;

/** In order, from left to right. Letters come so, hence nearly nothing is out of its place, and no general sort is faster. */
function arrange(crossings: number[], count: number): void {
  for (let i = 1; i < count; i += 1) {
    const crossing = crossings[i]!;
    let place = i;
    for (; place > 0 && crossings[place - 1]! > crossing; place -= 1)
      crossings[place] = crossings[place - 1]!;
    crossings[place] = crossing;
  }
}

/**
 * Measures outlines by the nonzero rule (SVG 2, § 13.4.2): letters of these fonts are made of parts that lie over one
 * another, and such parts must count once, at their edges too.
 */
export function coverage(width: number, height: number): Coverage {
  // On each line of samples, where edges cross it: twice the place, and one more if the edge goes down.
  // The arrays keep their length, so that no card takes new memory; how much of each is in use stands in `counts`.
  const lines = Array.from({ length: height * LINES }, (): number[] => []);
  const counts = new Int32Array(lines.length);
  const steps = new Int32Array(width + 2); // of a row's shares, each the difference from the pixel before
  let [top, bottom] = [height, 0];

  const edge = (fromX: number, fromY: number, toX: number, toY: number): void => {
    const down = fromY < toY ? 1 : 0;
    const first = Math.max(0, Math.ceil((down ? fromY : toY) * LINES - 0.5));
    const end = Math.min(lines.length, Math.ceil((down ? toY : fromY) * LINES - 0.5));
    if (first >= end) return;
    const slope = (toX - fromX) / (toY - fromY);
    for (let line = first; line < end; line += 1) {
      const x = fromX + ((line + 0.5) / LINES - fromY) * slope;
      const place = x < 0 ? 0 : x > width ? width * FINE : Math.round(x * FINE);
      lines[line]![counts[line]!++] = place * 2 + down;
    }
    top = Math.min(top, Math.floor(first / LINES));
    bottom = Math.max(bottom, Math.ceil(end / LINES));
  };

  /** From a place to the right end of the row, added or, with a negative sign, taken away again. */
  const begin = (place: number, sign: number): void => {
    const column = Math.floor(place / FINE);
    const past = place - column * FINE;
    steps[column]! += sign * (FINE - past);
    steps[column + 1]! += sign * past;
  };

  const pour = (onto: (pixel: number, share: number) => void): void => {
    for (let y = top; y < bottom; y += 1) {
      let [left, right] = [width * FINE, 0];
      for (let line = y * LINES; line < (y + 1) * LINES; line += 1) {
        const crossings = lines[line]!;
        const count = counts[line]!;
        if (count === 0) continue;
        counts[line] = 0;
        arrange(crossings, count);
        left = Math.min(left, crossings[0]! >> 1);
        right = Math.max(right, crossings[count - 1]! >> 1);
        let turns = 0;
        for (let i = 0; i < count; i += 1) {
          const before = turns;
          turns += crossings[i]! & 1 ? 1 : -1;
          if (before === 0) begin(crossings[i]! >> 1, 1);
          else if (turns === 0) begin(crossings[i]! >> 1, -1);
        }
      }
      let sum = 0;
      const last = Math.min(width - 1, Math.floor(right / FINE));
      for (let x = Math.floor(left / FINE); x <= last + 1; x += 1) {
        sum += steps[x]!;
        steps[x] = 0;
        if (sum > 0) onto(y * width + x, sum / (LINES * FINE));
      }
    }
    [top, bottom] = [height, 0];
  };
  return { edge, pour };
}
