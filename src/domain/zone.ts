/** Time zones of the IANA database, read through Intl: what a wall clock of a place shows, and when it showed it. */
import { DAY, isoDayOf } from './calendar.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError when the zone is not in the IANA database. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format;
}

/** Whether the name is a place of the IANA database (`Europe/Paris`, `UTC`). `+01:00` is an offset, not a place. */
export function isZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false;
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Answers already worked out, by zone and instant: the same days are asked for again and again, and Intl takes 20 µs for each. */
const offsets = new Map<string, Map<number, number>>();
/** Enough for the days of centuries; then it starts anew rather than grow without end. */
const MOST_OFFSETS = 100_000;

/**
 * What the zone's wall clock is ahead of UTC at an instant, in milliseconds: 3,600,000 in Paris in winter.
 * @throws RangeError when the zone is unknown or the instant is not a date.
 */
export function offsetAt(instant: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known || known.size > MOST_OFFSETS) offsets.set(zone, (known = new Map()));
  let offset = known.get(instant);
  if (offset === undefined) known.set(instant, (offset = readOffset(instant, zone)));
  return offset;
}

function readOffset(instant: number, zone: string): number {
  const name = formatOf(zone)
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value;
  // `GMT+01:00`, `GMT`, and before standard time `GMT+00:09:21`.
  const [, sign, hours, minutes, seconds] = /([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(name ?? '') ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
  return sign === '-' ? -1000 * ahead : 1000 * ahead;
}

/** When a wall clock showed a time: twice in the hour that autumn repeats; in the hour that spring skips, two guesses. */
export interface Showing {
  first: number;
  last: number;
  /** True when the clock skipped that time: whoever wrote it had not changed the clock yet, or changed it too early. */
  skipped: boolean;
}

/** The instants at which the wall clock of `zone` showed `local` (milliseconds, counted as if the wall were UTC). */
export function showingOf(local: number, zone: string): Showing {
  const guesses = [offsetAt(local - DAY, zone), offsetAt(local + DAY, zone)].map((offset) => local - offset);
  const shown = guesses.filter((guess) => guess + offsetAt(guess, zone) === local);
  const instants = shown.length > 0 ? shown : guesses;
  return { first: Math.min(...instants), last: Math.max(...instants), skipped: shown.length === 0 };
}

/** The first instant of a day (a day number) in a zone: one o'clock where spring skips midnight. */
export function startOfDay(day: number, zone: string): number {
  const midnight = showingOf(day * DAY, zone);
  return midnight.skipped ? midnight.last : midnight.first;
}

/** The day (a day number) that the calendar of `zone` shows at an instant. */
export function dayAt(instant: number, zone: string): number {
  return Math.floor((instant + offsetAt(instant, zone)) / DAY);
}

/** `2017-11-09`: the day of an instant in a zone. */
export function isoDayAt(instant: number, zone: string): string {
  return isoDayOf(dayAt(instant, zone));
}
