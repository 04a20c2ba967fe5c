import { describe, expect, test } from 'vitest';
import { daysAfter } from './clock-days-after.ts';
import { CLOCK_PRESETS, readClock, type ClockFacts, type Pause } from './clock.ts';
import { readDate } from './partial-date-arbitrary.ts';

const PARIS = 'Europe/Paris';

/** A clock with dates as text, read on 4 May 2026 by the default thresholds. */
function read({ pauses, ...dates }: Record<string, unknown>) {
  const texts = Object.entries(dates).map(([key, value]) => [
    key,
    typeof value === 'string' && key !== 'asOf' ? readDate(value) : value,
  ]);
  const stretches = (pauses as string[][] | undefined)?.map(([from = 'XXXX', to]): Pause => ({
    from: readDate(from),
    to: to === undefined ? undefined : readDate(to),
    reason: 'in mediation',
  }));
  const facts = { thresholds: CLOCK_PRESETS.default, asOf: '2026-05-04', zone: PARIS, pauses: stretches };
  return readClock({ ...facts, ...Object.fromEntries(texts) } as ClockFacts);
}

describe('imprecise dates', () => {
  test('a month gives a range, and the state of the shortest wait', () => {
    expect(read({ sent: '2026-03' })).toMatchObject({ state: 'overdue', days: { min: 34, max: 64 } });
    expect(read({ sent: '2026-04' })).toMatchObject({ state: 'awaiting', days: { min: 4, max: 33 } });
    expect(read({ sent: '2026-05' })).toMatchObject({ state: 'awaiting', days: { min: 0, max: 3 } });
  });

  test('an approximate date makes an approximate figure', () => {
    expect(read({ sent: '2026-03-01~' }).days).toEqual({ min: 64, max: 64, about: true });
    expect(read({ sent: '2026-03-01', answered: '2026-03-05?' }).days).toEqual({
      min: 4,
      max: 4,
      about: true,
    });
  });

  test('an instant is counted from its day in the publication’s zone', () => {
    expect(read({ sent: '2026-05-01T23:30Z' }).days).toMatchObject({ min: 2, max: 2 });
  });
});

describe('pauses', () => {
  test('days of a pause do not count, and its reason is given', () => {
    const clock = read({ sent: '2026-04-01', pauses: [['2026-04-10', '2026-04-19']] });
    expect(clock).toMatchObject({ state: 'awaiting', days: { min: 23, max: 23 }, isRunning: true });
    expect(clock.pauses.map(({ reason }) => reason)).toEqual(['in mediation']);
  });

  test('two pauses that overlap take each day off once', () => {
    const pauses = [
      ['2026-04-10', '2026-04-19'],
      ['2026-04-15', '2026-04-21'],
    ];
    expect(read({ sent: '2026-04-01', pauses }).days).toMatchObject({ min: 21, max: 21 });
  });

  test('a pause that goes on stops the clock', () => {
    expect(read({ sent: '2026-04-01', pauses: [['2026-04-10']] })).toMatchObject({
      days: { min: 8, max: 8 },
      isRunning: false,
    });
  });

  test('an imprecise pause widens the range; one to come is not told', () => {
    expect(read({ sent: '2026-03-01', pauses: [['2026-03-20', '2026-04']] }).days).toMatchObject({
      min: 22,
      max: 51,
    });
    expect(read({ sent: '2026-03-01', pauses: [['2026-05-10']] })).toMatchObject({
      pauses: [],
      isRunning: true,
    });
    expect(read({ sent: '2026-03-01', pauses: [['2026-03-20', 'XXXX']] }).days).toMatchObject({
      min: 18,
      max: 64,
    });
  });
});

describe('working days', () => {
  const thresholds = { overdue: 3, longOverdue: 10, days: 'working' };

  test('neither week-ends nor public holidays count', () => {
    // Thursday 30 April to Monday 11 May 2026: 1 May and 8 May are public holidays.
    const clock = read({ sent: '2026-04-30', asOf: '2026-05-11', thresholds });
    expect(clock).toMatchObject({
      state: 'overdue',
      days: { min: 5, max: 5 },
      counting: 'working',
      isRunning: true,
    });
  });

  test('a letter sent on a Friday has waited no working day on Sunday', () => {
    expect(read({ sent: '2026-05-15', asOf: '2026-05-17', thresholds }).days).toMatchObject({
      min: 0,
      max: 0,
    });
  });
});

describe('days that have come since the reading', () => {
  test('are those of the calendar, or the working ones: two days from Thursday 30 April to Tuesday 5 May 2026', () => {
    expect(daysAfter('2026-04-30', '2026-05-05', 'calendar')).toBe(5);
    // 1 May is a holiday, 2 and 3 May a week-end.
    expect(daysAfter('2026-04-30', '2026-05-05', 'working')).toBe(2);
  });

  test('are none on the day itself, for a clock that goes wrong, and for what is no day', () => {
    for (const [from, to] of [
      ['2026-05-04', '2026-05-04'],
      ['2026-05-04', '2026-05-03'],
      ['', '2026-05-04'],
      ['2026-05-04', 'today'],
    ])
      expect(daysAfter(from!, to!, 'calendar')).toBe(0);
  });

  test('are not added to a clock whose start may still move, or that a pause may stop tomorrow', () => {
    expect(read({ sent: '2026-05' }).isRunning).toBe(false);
    expect(read({ sent: '2026-04' }).isRunning).toBe(true);
    expect(read({ sent: '2026-03-01', pauses: [['2026-05-05']] }).isRunning).toBe(false);
    expect(read({ sent: '2026-03-01', pauses: [['2026-04-20', '2026-05']] }).isRunning).toBe(false);
  });
});
