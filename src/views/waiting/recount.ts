/**
 * The one script of the page of all that waits: adds the days that have counted since the build to every wait that goes on.
 * Runs in the reader's browser, writes text only, and does nothing on the day of the build or where anything is not as it expects.
 */
import { daysAfter, type Counting } from '../../domain/clock-days-after.ts';
import type { DayCount } from '../../domain/clock-days.ts';
import { dayCountLabel, type CountWords } from '../../i18n/dates-durations.ts';

/** What the page tells the script. */
export interface Recount {
  /** The day of the build, `2026-05-04`. */
  asOf: string;
  /** The publication's zone: a day begins for all readers when it begins there. */
  zone: string;
  language: string;
  words: CountWords;
}

/** A wait as the page holds it: its days on the day of the build, and which days count. */
export interface RunningWait extends DayCount {
  counting: Counting;
}

/** The count of a wait on the reader's day, in words. */
export function recounted({ min, max, about }: DayCount, more: number, { words, language }: Recount): string {
  return dayCountLabel({ min: min + more, max: max + more, about }, words, language);
}

/** `2026-05-04`, as the build writes its own day: Sweden writes dates as ISO 8601 does. */
function dayIn(zone: string, instant: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant);
}

/** @param now instant of the reading, in milliseconds */
export function recountWaits(page: ParentNode, now = Date.now()): void {
  const head = page.querySelector<HTMLElement>('[data-recount]');
  const reader = JSON.parse(head?.dataset['recount'] ?? 'null') as Recount | null;
  if (!reader) return;
  const today = dayIn(reader.zone, now);
  let isRecounted = false;
  for (const wait of page.querySelectorAll<HTMLElement>('[data-waiting]')) {
    const { counting, ...days } = JSON.parse(wait.dataset['waiting']!) as RunningWait;
    const more = daysAfter(reader.asOf, today, counting);
    if (more === 0) continue;
    wait.textContent = recounted(days, more, reader);
    isRecounted = true;
  }
  if (isRecounted) head!.querySelector<HTMLElement>('.recounted')!.hidden = false;
}
