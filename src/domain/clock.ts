/** The public clock of a letter or a question: for how long it has stood without an answer, and what that is called. */
import { dayNumberOf } from './calendar.ts';
import { countDays, dayRange, mayCover } from './clock-days.ts';
import type { Counting, DayCount, Pause } from './clock-days.ts';
import type { PartialDate } from './partial-date.ts';

export type { Counting, DayCount, Pause } from './clock-days.ts';

export const RESPONSE_STATES = [
  'not-sent',
  'awaiting',
  'overdue',
  'long-overdue',
  'answered',
  'declined',
] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];

/** A letter is overdue when *more* than so many days have passed: three days are the three days that the addressee has. */
export interface Thresholds {
  overdue: number;
  longOverdue: number;
  days: Counting;
}

/** Delays that have a name. */
export const CLOCK_PRESETS = {
  /** A courtesy of one month, a patience of three. Ours; `site.yaml` may set others. */
  default: { overdue: 30, longOverdue: 90, days: 'calendar' },
  /**
   * A consumer may turn to the mediator after a written complaint to the trader (French consumer code, art. L612-2, 1°);
   * mediators commonly take two months without an answer as the trader's silence. After one year from that complaint
   * the mediator may no longer hear the case (same article, 4°).
   */
  'consumer-mediation': { overdue: 60, longOverdue: 365, days: 'calendar' },
  /**
   * A right of reply is inserted within three days of receipt (law 2004-575 of 21 June 2004, art. 1-1 III). The second
   * threshold is ours: the three months within which the reply itself had to be asked for.
   */
  'right-of-reply': { overdue: 3, longOverdue: 90, days: 'calendar' },
} as const satisfies Record<string, Thresholds>;
export type ClockPreset = keyof typeof CLOCK_PRESETS;

/** The rule of a count: one that has a name, or the publisher's own. */
export type ClockRule = Thresholds & { preset?: ClockPreset | undefined };

export interface ClockFacts {
  /** When the letter went to its addressee, the question was asked, the reply received. Absent: see `published`. */
  sent?: PartialDate | undefined;
  /**
   * When it was made public. It starts no count (a letter of 2017 may be published again today), but an open letter without a
   * date of sending that is public is waiting; without either it is not sent.
   */
  published?: PartialDate | undefined;
  answered?: PartialDate | undefined;
  /** When the addressee said that there would be no answer. */
  declined?: PartialDate | undefined;
  thresholds: Thresholds;
  pauses?: readonly Pause[] | undefined;
  /** The day of the reading, `2026-05-04`. An argument: the machine's clock is not read here. */
  asOf: string;
  /** IANA zone of dates without an offset and of the days counted. */
  zone: string;
}

export interface Clock {
  state: ResponseState;
  /** Days waited until `asOf`, or until the answer or refusal. Undefined when a date is not known: there is no number then. */
  days: DayCount | undefined;
  counting: Counting;
  /** Whether the days to come count as its rule says: a reader's browser may then add those since `asOf` (`daysAfter`). */
  isRunning: boolean;
  /** The pauses that had begun: their reasons are shown with the figure. */
  pauses: Pause[];
  asOf: string;
}

/**
 * Reads the clock. Where the date of sending is imprecise the state is that of the shortest wait: the addressee has the benefit of
 * the doubt. What lies after `asOf` has not happened yet.
 * @throws RangeError when `asOf` is not a day or the zone is unknown.
 */
export function readClock(facts: ClockFacts): Clock {
  const { thresholds, asOf, zone } = facts;
  const today = dayNumberOf(asOf);
  if (today === undefined) throw new RangeError(`Expected asOf to be a day as 2026-05-04, got ${asOf}`);
  const hasBegun = (date: PartialDate | undefined): date is PartialDate =>
    date !== undefined && beginsBy(date, today, zone);

  const pauses = (facts.pauses ?? []).filter(({ from }) => hasBegun(from));
  const clock = { counting: thresholds.days, pauses, asOf };
  const isSent = facts.sent === undefined ? hasBegun(facts.published) : hasBegun(facts.sent);
  const end = hasBegun(facts.answered)
    ? facts.answered
    : hasBegun(facts.declined)
      ? facts.declined
      : undefined;
  if (!isSent && end === undefined) return { ...clock, state: 'not-sent', days: undefined, isRunning: false };

  const days = facts.sent && daysBetween(facts.sent, end, today, facts, pauses);
  if (end !== undefined) {
    return { ...clock, state: end === facts.answered ? 'answered' : 'declined', days, isRunning: false };
  }
  const isRunning =
    days !== undefined &&
    // "In May", read in May: tomorrow may still be the day of sending.
    dayRange(facts.sent!, zone).last <= today &&
    !(facts.pauses ?? []).some((pause) => mayCover(pause, today + 1, zone));
  return { ...clock, state: stateAfter(days, thresholds), days, isRunning };
}

/** A date that is not known has begun: somebody says that it happened. */
function beginsBy(date: PartialDate, today: number, zone: string): boolean {
  return dayRange(date, zone).first <= today;
}

function daysBetween(
  sent: PartialDate,
  end: PartialDate | undefined,
  today: number,
  { thresholds, zone }: ClockFacts,
  pauses: readonly Pause[],
): DayCount | undefined {
  const until = end === undefined ? { first: today, last: today, about: false } : dayRange(end, zone);
  const from = dayRange(sent, zone);
  // "In November" read on the 9th is no later than the 9th; an open or unknown end says nothing of the kind.
  const inPast = <T extends { last: number }>(range: T): T =>
    Number.isFinite(range.last) ? { ...range, last: Math.min(range.last, today) } : range;
  return countDays(inPast(from), inPast(until), thresholds.days, pauses, zone);
}

function stateAfter(days: DayCount | undefined, { overdue, longOverdue }: Thresholds): ResponseState {
  if (days === undefined || days.min <= overdue) return 'awaiting';
  return days.min > longOverdue ? 'long-overdue' : 'overdue';
}
