/** A wait that goes on, as pieces: the page of all waits carries a script that puts the count of the reader's day in its place. */
import type { Clock, Counting, DayCount } from '../../domain/clock.ts';
import { dayCountLabel } from '../../i18n/dates.ts';
import type { Voice } from '../publication/voice.ts';

export interface Running {
  before: string;
  /** "343 jours". */
  label: string;
  after: string;
  days: DayCount & { counting: Counting };
}

/** The sentence of a clock, and where its figure stands in it when the days to come count. */
export function runningSentence(
  { words, language }: Voice,
  clock: Clock,
  sentence: (days: string) => string,
): { sentence: string; running?: Running } | undefined {
  if (!clock.days) return undefined;
  const label = dayCountLabel(clock.days, words.dates, language);
  const whole = (days: string) =>
    sentence(clock.counting === 'working' ? `${days} (${words.views.letter.workingDays})` : days);
  const [before = '', after = ''] = whole('\u0001').split('\u0001');
  const running = { before, label, after, days: { ...clock.days, counting: clock.counting } };
  return { sentence: whole(label), ...(clock.isRunning && { running }) };
}
