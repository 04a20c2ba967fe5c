/** The dates along the foot of a drawing: few enough for the narrowest screen, more where there is room. */
import { civilDay, digits } from '../../domain/calendar.ts';
import { toPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import { dayAt, offsetAt } from '../../domain/zone.ts';
import { dateLabel } from '../../i18n/dates.ts';
import type { Voice } from '../publication/voice.ts';
import { rounded, type Axis } from './axis.ts';

export interface Tick {
  x: number;
  words: string;
  /** Which way the words run from their place, so that none leaves the drawing. */
  side: 'start' | 'middle' | 'end';
  /** Shown only where the drawing is wide. */
  isRoomy: boolean;
}

const DAY = 86_400_000;
/**
 * Percent of the width that a label takes with some air around it: on a screen of 320 pixels, and where there is room, of which a sheet
 * of paper and a screen of 48 rem have least. With its time, half as much again.
 */
const NARROW = 32;
const WIDE = 13;

/** The ends of the stretches, each when it does not run into another. */
export function ticksOf(voice: Voice, axis: Axis, zone: string): Tick[] {
  const ends = axis.stretches.flatMap(({ from, to, left, right }) =>
    from === to
      ? [{ at: from, x: rounded((left + right) / 2) }]
      : [
          { at: from, x: rounded(left) },
          { at: to, x: rounded(right) },
        ],
  );
  const [first, last] = [ends[0]!, ends.at(-1)!];
  // A stretch ends a millisecond before midnight: the day is that of its last moment.
  const isOneDay = dayAt(first.at, zone) === dayAt(last.at, zone);
  const room = isOneDay ? 1.5 : 1;
  const label = (at: number) => words(voice, at, zone, isOneDay ? 0 : last.at - first.at);
  const ticks: Tick[] = [];
  const add = ({ at, x }: { at: number; x: number }, side: Tick['side']) => {
    const isClear = (width: number, others: Tick[]) =>
      others.every((other) => areApart(other, { x, side }, width) && other.words !== label(at));
    if (!isClear(WIDE * room, ticks)) return;
    const isRoomy = !isClear(
      NARROW * room,
      ticks.filter((tick) => !tick.isRoomy),
    );
    ticks.push({ x, words: label(at), side, isRoomy });
  };
  add(first, first.x > 30 ? 'middle' : 'start');
  add(last, last.x < 70 ? 'middle' : 'end');
  for (const end of ends.slice(1, -1)) add(end, 'middle');
  return ticks.sort((a, b) => a.x - b.x);
}

/** Whether two labels of a width stand beside each other: one at an edge runs inwards with all its length. */
function areApart(one: Pick<Tick, 'x' | 'side'>, other: Pick<Tick, 'x' | 'side'>, width: number): boolean {
  const begin = ({ x, side }: Pick<Tick, 'x' | 'side'>) =>
    x - (side === 'start' ? 0 : side === 'end' ? width : width / 2);
  return Math.abs(begin(one) - begin(other)) >= width;
}

/** Times within one day, days within a year, else months. */
function words(voice: Voice, at: number, zone: string, span: number): string {
  const { year, month, day } = civilDay(dayAt(at, zone));
  const wall = new Date(at + offsetAt(at, zone));
  const date = `${digits(year, 4)}-${digits(month, 2)}`;
  const text =
    span === 0
      ? `${date}-${digits(day, 2)}T${digits(wall.getUTCHours(), 2)}:${digits(wall.getUTCMinutes(), 2)}`
      : span < 400 * DAY
        ? `${date}-${digits(day, 2)}`
        : date;
  return dateLabel(toPartialDate(text) as PartialDate, voice.words.dates, voice.language, 'short', zone);
}
