/**
 * Sorts, as printers call the pieces of type: each letter of the core faces as Satori draws it, drawn once a thread. Satori lays out every
 * card, but to write and to read the outline of each letter anew cost two thirds of a picture.
 */
import satori, { type Font } from 'satori';
import { coverage } from './coverage.ts';
import { trace } from './outline.ts';
import { sheet } from './sheet.ts';
import { stampOf, type Stamp } from './stamp.ts';
import { faceStyle, type Face } from './typefaces.ts';

/** Text on one line: its base line starts at `x`, `y`; in px, `spacing` after each letter. */
export interface Run {
  face: Face;
  run: string;
  x: number;
  y: number;
  size: number;
  spacing: number;
}

/** Letters are drawn at this size in px, as many units as most fonts have to the em, and made smaller. */
const CAST = 1000;

/** A letter starts at a quarter of a pixel: nearer than the eye sees, and each has four stamps at most in a size. */
const PHASES = 4;

/** Pixels of stamps that a thread keeps, at five bytes each; then it begins anew. */
const ROOM = 4_000_000;

/** Where a letter is stamped, from the corner of the sheet, in px: room for the tallest, and for what leans out to the left. */
const ORIGIN = { x: 200, y: 300 };

/** What is one drawing: a letter, or letters that the faces join (all of theirs begin with f). */
const UNIT = /f+[hijkl]?|./gsu;

const areas = coverage(sheet.width, sheet.height);
const outlines = new Map<string, string>();
const advances = new Map<string, number>();
const baselines = new Map<Face, number>();
const stamps = new Map<string, Stamp>();
let held = 0;

const named = (face: Face, run: string) => `${face} ${run}`;
const unitsOf = (run: string): string[] => run.match(UNIT) ?? [];

/** A letter alone, or two that may be kerned, as Satori is to draw them. */
function cast(face: Face, run: string) {
  const style = { display: 'flex', fontSize: CAST, lineHeight: `${2 * CAST}px`, whiteSpace: 'pre' };
  return { type: 'div', props: { style: { ...faceStyle(face), ...style }, 'data-run': run, children: run } };
}

/** Draws the letters of the runs that were not met before and measures the pairs they stand in. */
export async function castSorts(runs: readonly Run[], fonts: Font[]): Promise<void> {
  const unmeasured = new Map<string, readonly [Face, string]>();
  for (const { face, run } of runs) {
    const units = unitsOf(run);
    units.forEach((unit, index) => {
      const pair = unit + (units[index + 1] ?? '');
      // A space alone has no width for Satori; after a letter it has.
      for (const part of unit === ' ' ? ['x', 'x ', pair] : [unit, pair])
        if (!advances.has(named(face, part))) unmeasured.set(named(face, part), [face, part]);
    });
  }
  if (unmeasured.size === 0) return;
  const column = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' };
  const wide = { width: 8 * CAST, height: 2 * CAST, fonts };
  const order = [...unmeasured.values()];
  await satori(
    {
      type: 'div',
      props: { style: column, children: order.map(([face, run]) => cast(face, run)) },
    },
    {
      ...wide,
      embedFont: false,
      // The column itself is told first, then its children in their order.
      onNodeDetected: ({ props, width }) => {
        const next = props['data-run'] === undefined ? undefined : order.shift();
        if (next) advances.set(named(...next), width / CAST);
      },
    },
  );
  for (const [name, [face, run]] of unmeasured) {
    if (unitsOf(run).length > 1 || outlines.has(name)) continue;
    if (!baselines.has(face)) {
      const line = await satori(cast(face, 'x'), { ...wide, embedFont: false });
      baselines.set(face, Number(/<text[^>]* y="([\d.]+)"/.exec(line)?.[1]));
    }
    const drawn = await satori(cast(face, run), wide);
    outlines.set(name, Array.from(drawn.matchAll(/<path[^>]* d="([^"]*)"/g), ([, d = '']) => d).join(''));
  }
}

/** Where each letter of a run starts and the run ends, in px from its start; kerned as Satori kerns. */
function places({ face, run, size, spacing }: Omit<Run, 'x' | 'y'>) {
  const units = unitsOf(run);
  const known = (part: string) => advances.get(named(face, part)) ?? 0;
  const advance = (part: string) => (part === '' ? 0 : part === ' ' ? known('x ') - known('x') : known(part));
  let end = 0;
  const letters = units.map((unit, index) => {
    const place = { unit, left: end };
    const next = units[index + 1] ?? '';
    end += (advance(unit + next) - advance(next)) * size + spacing * [...unit].length;
    return place;
  });
  return { letters, end };
}

/** The width of a run of which `castSorts` knows the letters, in px. */
export function widthOfRun(run: Omit<Run, 'x' | 'y'>): number {
  return places(run).end;
}

function letterStamp(face: Face, unit: string, size: number, phase: number): Stamp {
  const key = `${phase} ${size} ${named(face, unit)}`;
  const known = stamps.get(key);
  if (known) return known;
  const scale = size / CAST;
  const left = ORIGIN.x + phase / PHASES;
  const top = ORIGIN.y - (baselines.get(face) ?? 0) * scale;
  const outline = outlines.get(named(face, unit)) ?? '';
  const stamp = stampOf(
    areas,
    (edge) => trace(outline, edge, { scale, left, top }),
    ORIGIN.y * sheet.width + ORIGIN.x,
  );
  held += stamp.pixels.length;
  if (held > ROOM) {
    stamps.clear();
    held = stamp.pixels.length;
  }
  stamps.set(key, stamp);
  return stamp;
}

/**
 * Sets a run of which `castSorts` knows the letters.
 * @returns its letters, and how many pixels of the sheet after its first each is to be laid
 */
export function setRun(run: Run): { stamp: Stamp; offset: number }[] {
  const { face, x, y, size } = run;
  return places(run).letters.map(({ unit, left }) => {
    const quarters = Math.round((x + left) * PHASES);
    const column = Math.floor(quarters / PHASES);
    const stamp = letterStamp(face, unit, size, quarters - column * PHASES);
    return { stamp, offset: y * sheet.width + column };
  });
}
