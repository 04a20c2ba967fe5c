/** Receives the straight edges of an outline one after another, in px. */
export type Edge = (fromX: number, fromY: number, toX: number, toY: number) => void;

/** No chord is farther than this from the curve that it stands for, in px. */
const TOLERANCE = 0.05;

/** How large an outline is drawn, and where its origin lies, in px. */
export interface Placing {
  scale: number;
  left: number;
  top: number;
}
const ASIS: Placing = { scale: 1, left: 0, top: 0 };

/** Chords for the quarter of a round corner; on a card its radius is at most 11 px. */
const QUARTER = 6;

/** The numbers and commands of path data in turn, read by hand: by an expression it takes six times as long. */
function reader(data: string): { command(): string; number(): number } {
  let at = 0;
  const next = (): number => {
    let code = data.charCodeAt(at);
    while (code === 32 || code === 44) code = data.charCodeAt((at += 1)); // a space, a comma
    return code;
  };
  const command = () => (Number.isNaN(next()) ? '' : data.charAt(at++));
  const number = (): number => {
    let code = next();
    const start = at;
    const negative = code === 45;
    if (negative) code = data.charCodeAt((at += 1));
    let value = 0;
    let scale = 0;
    while ((code >= 48 && code <= 57) || code === 46) {
      if (code === 46) scale = 1;
      else {
        value = value * 10 + code - 48;
        scale *= 10;
      }
      code = data.charCodeAt((at += 1));
    }
    if (at === start)
      throw new Error(`An outline has “${data.slice(start, start + 9)}” instead of a number.`);
    if (scale > 1) value /= scale;
    return negative ? -value : value;
  };
  return { command, number };
}

/**
 * Follows the outline of an SVG path (SVG 2, § 9.3) in straight edges, every part of it closed. It knows what Satori writes
 * for the letters of our fonts, for boxes and for round corners: M, L, Q and Z, and with relative ends h, v and a, which
 * is always a quarter of a circle, clockwise.
 * @throws an Error that shows what it does not know, so that nothing is left out of a picture unnoticed
 */
export function trace(data: string, edge: Edge, { scale, left, top }: Placing = ASIS): void {
  const { command, number } = reader(data);
  const length = () => number() * scale;
  const across = () => number() * scale + left;
  const down = () => number() * scale + top;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number): void => {
    edge(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  };
  const curve = (overX: number, overY: number, endX: number, endY: number): void => {
    const fromX = x;
    const fromY = y;
    const bend = Math.abs(fromX - 2 * overX + endX) + Math.abs(fromY - 2 * overY + endY);
    const chords = Math.ceil(Math.sqrt(bend / 4 / TOLERANCE));
    for (let chord = 1; chord < chords; chord += 1) {
      const t = chord / chords;
      const u = 1 - t;
      to(u * u * fromX + 2 * u * t * overX + t * t * endX, u * u * fromY + 2 * u * t * overY + t * t * endY);
    }
    to(endX, endY);
  };
  const quarter = (alongX: number, alongY: number): void => {
    const [fromX, fromY] = [x, y];
    const level = alongX * alongY > 0; // leaves its start horizontally
    for (let chord = 1; chord <= QUARTER; chord += 1) {
      const turn = (chord / QUARTER) * (Math.PI / 2);
      const [out, back] = [Math.sin(turn), 1 - Math.cos(turn)];
      to(fromX + alongX * (level ? out : back), fromY + alongY * (level ? back : out));
    }
  };
  for (let name = command(); name !== ''; name = command()) {
    if (name === 'L') to(across(), down());
    else if (name === 'Q') curve(across(), down(), across(), down());
    else if (name === 'h') to(x + length(), y);
    else if (name === 'v') to(x, y + length());
    else if (name === 'Z') to(startX, startY);
    else if (name === 'M') {
      to(startX, startY);
      startX = x = across();
      startY = y = down();
    } else if (name === 'a') {
      const [radiusX, radiusY, , large, clockwise] = [length(), length(), number(), number(), number()];
      const [alongX, alongY] = [length(), length()];
      if (
        radiusX !== radiusY ||
        Math.abs(alongX) !== radiusX ||
        Math.abs(alongY) !== radiusX ||
        large !== 0 ||
        clockwise !== 1
      )
        throw new Error('An outline has an arc that is not a quarter of a circle.');
      quarter(alongX, alongY);
    } else throw new Error(`An outline has the command “${name}”, which no card needs.`);
  }
  to(startX, startY);
}
