/** The drawing of an incident: a lane for each scope, one for what was said. Positions are percent of the width, heights pixels. */
import { axisOf, type Axis } from './axis.ts';
import { scopeName, type Telling } from './entries.ts';
import { momentsOf, SPEECH, WHOLE, type Moment, type Shape } from './lane-moments.ts';
import { ticksOf, type Tick } from './ticks.ts';

export type { Shape } from './lane-moments.ts';

export interface LaneMark {
  shape: Shape;
  x: number;
  /** Where it ends at the latest, when its date is not exact. */
  until?: number | undefined;
  /** It lasted until then; else it happened at some moment between. */
  isLasting?: boolean | undefined;
  /** Row within the lane, from 0. */
  row: number;
  /** How many entries it stands for, when more than one. */
  count?: number | undefined;
  /** Absent when the moment has no entry of its own. */
  href?: string | undefined;
  title: string;
}

export interface Lane {
  label: string;
  isQuoted: boolean;
  /** From start to recovery; not `isKnown` when no recovery is on record. */
  bar?: { from: number; to: number; isKnown: boolean } | undefined;
  marks: LaneMark[];
  rows: number;
}

export interface LanesModel {
  title: string;
  meaning: string;
  lanes: Lane[];
  cuts: number[];
  ticks: Tick[];
  remarks: string[];
  legend: { shape: Shape | 'vague'; words: string }[];
}

const HOUR = 3_600_000;
/** Percent of the width that two marks in one row keep between them. */
const CLEAR = 4;
const DAY = 90_000_000; // of 25 hours, when clocks change

/** Undefined when there is too little to draw: the list says it better. */
export function lanesOf(telling: Telling): LanesModel | undefined {
  const { voice, incident } = telling;
  const words = voice.words.views.incident;
  const all = momentsOf(telling);
  const fine = all.filter(({ from, to }) => to - from <= DAY);
  const drawn = fine.length >= 3 ? fine : all;
  if (drawn.length < 3) return undefined;

  const exact = drawn.filter(({ from, to }) => to - from < HOUR);
  const first = Math.min(...(exact.length ? exact : drawn).map(({ from }) => from));
  const clipped = drawn.map((moment) => ({ ...moment, from: Math.max(first, moment.from) }));
  const axis = axisOf(clipped.map(({ from, to }) => ({ from, to: to - from < HOUR ? from : to })));
  const names = [...incident.scopes.map(({ id }) => id), WHOLE, SPEECH];
  const lanes = names.flatMap((id) => {
    const moments = clipped.filter(({ lane }) => lane === id);
    const label = id === SPEECH ? words.laneSpeech : id === WHOLE ? words.whole : scopeName(telling, id)!;
    return moments.length ? [laneOf(moments, axis, label, id !== SPEECH && id !== WHOLE, id === SPEECH)] : [];
  });
  const shapes = new Set(lanes.flatMap(({ marks }) => marks.map(({ shape }) => shape)));
  const isVague = lanes.some(({ marks }) => marks.some(({ until }) => until !== undefined));
  const left = all.length - drawn.length;
  return {
    title: words.lanes,
    meaning: words.lanesMeaning,
    lanes,
    cuts: axis.stretches.slice(1).map(({ left: edge }) => edge - 2),
    ticks: ticksOf(voice, axis, telling.zone),
    remarks: [
      ...(axis.stretches.length > 1 ? [words.lanesCut] : []),
      ...(left > 0 ? [words.lanesLeftOut(left)] : []),
    ],
    legend: [
      ...(['start', 'relapse', 'recovery', 'other', 'hot', 'cold'] as const)
        .filter((shape) => shapes.has(shape))
        .map((shape) => ({ shape, words: words.legend[shape] })),
      ...(isVague ? [{ shape: 'vague' as const, words: words.legend.vague }] : []),
    ],
  };
}

/** On a scope's lane exact moments share the bar; statements stand in rows. */
function laneOf(moments: Moment[], axis: Axis, label: string, isQuoted: boolean, isPacked: boolean): Lane {
  const began = Math.min(...moments.filter(({ shape }) => shape === 'start').map(({ from }) => from));
  const marks = moments.map(({ shape, href, title, from: earliest, to }) => {
    // "Recovered that day" lies between the start and midnight, not before the start.
    const from = shape === 'recovery' && began <= to ? Math.max(began, earliest) : earliest;
    const [x, until] = [axis.place(from), to - from < HOUR ? undefined : axis.place(to)];
    return { shape, href, title, x, ...(until !== undefined && until > x && { until }) };
  });
  const start = marks.find(({ shape }) => shape === 'start');
  const end = marks
    .filter(({ shape }) => shape === 'recovery')
    .sort((a, b) => a.x - b.x)
    .at(-1);
  const last = Math.max(...marks.map(({ x }) => x));
  return {
    label,
    isQuoted,
    ...inRows(marks, isPacked ? 0 : 1),
    bar: start && { from: start.x, to: end?.x ?? last, isKnown: end !== undefined },
  };
}

/** Marks that would cover each other stand in rows; with a `lowest` row of 1, exact moments keep the first for themselves. */
export function inRows(marks: Omit<LaneMark, 'row'>[], lowest: 0 | 1): Pick<Lane, 'marks' | 'rows'> {
  const ends: number[] = [];
  const placed = [...marks]
    .sort((a, b) => a.x - b.x)
    .map((mark): LaneMark => {
      if (lowest === 1 && mark.until === undefined) return { ...mark, row: 0 };
      let row: number = lowest;
      while ((ends[row] ?? -Infinity) > mark.x - CLEAR) row++;
      ends[row] = mark.until ?? mark.x;
      return { ...mark, row };
    });
  return { marks: placed, rows: 1 + Math.max(...placed.map(({ row }) => row)) };
}
