/** The dates along the foot of a drawing: as many as there is room for on the narrowest screen. */
import { civilDay, digits } from '../../domain/calendar.ts';
import { toPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import { dayAt, offsetAt } from '../../domain/zone.ts';
import { dateLabel } from '../../i18n/dates.ts';
import type { Voice } from '../publication/voice.ts';
import type { Axis } from './axis.ts';

export interface Tick {
  x: number;
  words: string;
  /** Which way the words run from their place, so that none leaves the drawing. */
  side: 'start' | 'middle' | 'end';
}

const DAY = 86_400_000;
/** Percent of the width that a label takes on a screen of 320 pixels. */
const ROOM = 30;

/** The ends of the stretches, each when it does not run into the one before. */
export function ticksOf(voice: Voice, axis: Axis, zone: string): Tick[] {
  const places = axis.stretches.flatMap(({ from, to, left, right }) =>
    from === to
      ? [{ at: from, x: (left + right) / 2 }]
      : [
          { at: from, x: left },
          { at: to, x: right },
        ],
  );
  const [first, last] = [places[0]!, places.at(-1)!];
  const span = last.at - first.at;
  const label = (at: number) => words(voice, at, zone, span);
  const ticks: Tick[] = [{ x: first.x, words: label(first.at), side: first.x > 40 ? 'middle' : 'start' }];
  for (const { at, x } of places.slice(1, -1)) {
    const before = ticks.at(-1)!;
    const clear = x - before.x >= ROOM && last.x - x >= ROOM && label(at) !== before.words;
    if (clear) ticks.push({ x, words: label(at), side: 'middle' });
  }
  if (last.x - ticks.at(-1)!.x >= ROOM && label(last.at) !== ticks.at(-1)!.words)
    ticks.push({ x: last.x, words: label(last.at), side: 'end' });
  return ticks;
}

/** Hours within a day, days within a year, else months. */
function words(voice: Voice, at: number, zone: string, span: number): string {
  const { year, month, day } = civilDay(dayAt(at, zone));
  const wall = new Date(at + offsetAt(at, zone));
  const date = `${digits(year, 4)}-${digits(month, 2)}`;
  const text =
    span < 1.2 * DAY
      ? `${date}-${digits(day, 2)}T${digits(wall.getUTCHours(), 2)}:${digits(wall.getUTCMinutes(), 2)}`
      : span < 400 * DAY
        ? `${date}-${digits(day, 2)}`
        : date;
  return dateLabel(toPartialDate(text) as PartialDate, voice.words.dates, voice.language, 'short', zone);
}
