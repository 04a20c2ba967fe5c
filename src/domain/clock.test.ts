import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDayOf } from './calendar.ts';
import { daysAfter } from './clock-days-after.ts';
import { CLOCK_PRESETS, readClock, type ClockFacts, type Counting } from './clock.ts';
import { anyDate, readDate } from './partial-date-arbitrary.ts';

const PARIS = 'Europe/Paris';

/** A clock with dates as text, read on 4 May 2026 by the default thresholds. */
function read(dates: Record<string, unknown>) {
  const texts = Object.entries(dates).map(([key, value]) => [
    key,
    typeof value === 'string' && key !== 'asOf' ? readDate(value) : value,
  ]);
  const facts = { thresholds: CLOCK_PRESETS.default, asOf: '2026-05-04', zone: PARIS };
  return readClock({ ...facts, ...Object.fromEntries(texts) } as ClockFacts);
}

describe('the state', () => {
  test.each([
    ['2026-05-04', 'awaiting', 0],
    ['2026-04-04', 'awaiting', 30],
    ['2026-04-03', 'overdue', 31],
    ['2026-02-03', 'overdue', 90],
    ['2026-02-02', 'long-overdue', 91],
  ])('sent on %s: %s after %i days', (sent, state, days) => {
    expect(read({ sent })).toMatchObject({
      state,
      days: { min: days, max: days, about: false },
      isRunning: true,
    });
  });

  test('a letter that is neither sent nor public is not sent; one to be sent tomorrow neither', () => {
    expect(read({})).toMatchObject({ state: 'not-sent', days: undefined, isRunning: false });
    expect(read({ sent: '2026-05-05' })).toMatchObject({ state: 'not-sent', days: undefined });
    expect(read({ published: '2026-05-05' })).toMatchObject({ state: 'not-sent' });
  });

  test('an undated letter that is public is awaiting, without a number', () => {
    expect(read({ published: '2020-01-01' })).toMatchObject({
      state: 'awaiting',
      days: undefined,
      isRunning: false,
    });
    expect(read({ sent: 'XXXX', published: '2020-01-01' })).toMatchObject({
      state: 'awaiting',
      days: undefined,
    });
    expect(read({ sent: '2017-04/..' })).toMatchObject({ state: 'awaiting', days: undefined });
  });

  test('an answer stops the clock at its day', () => {
    expect(read({ sent: '2026-03-01', answered: '2026-03-12' })).toMatchObject({
      state: 'answered',
      days: { min: 11, max: 11 },
      isRunning: false,
    });
    expect(read({ sent: '2026-03-01', answered: 'XXXX' })).toMatchObject({
      state: 'answered',
      days: undefined,
    });
    expect(read({ answered: '2026-03-12' })).toMatchObject({ state: 'answered', days: undefined });
  });

  test('an answer of tomorrow has not come yet', () => {
    expect(read({ sent: '2026-03-01', answered: '2026-05-05' })).toMatchObject({ state: 'overdue' });
  });

  test('a refusal is no answer, until an answer comes', () => {
    expect(read({ sent: '2026-03-01', declined: '2026-03-05' })).toMatchObject({
      state: 'declined',
      days: { min: 4, max: 4 },
    });
    expect(read({ sent: '2026-03-01', declined: '2026-03-05', answered: '2026-04-01' })).toMatchObject({
      state: 'answered',
      days: { min: 31 },
    });
  });

  test('an answer before its letter gives no figure', () => {
    expect(read({ sent: '2026-03-12', answered: '2026-03-01' })).toMatchObject({
      state: 'answered',
      days: undefined,
    });
  });
});

describe('presets', () => {
  test('a reply received on Monday may be inserted until Thursday', () => {
    const thresholds = CLOCK_PRESETS['right-of-reply'];
    expect(read({ sent: '2026-05-04', asOf: '2026-05-07', thresholds }).state).toBe('awaiting');
    expect(read({ sent: '2026-05-04', asOf: '2026-05-08', thresholds }).state).toBe('overdue');
  });

  test('a mediator can be asked after two months, and no longer after a year', () => {
    const thresholds = CLOCK_PRESETS['consumer-mediation'];
    const states = ['2026-03-05', '2026-03-04', '2025-05-04', '2025-05-03'].map(
      (sent) => read({ sent, thresholds }).state,
    );
    expect(states).toEqual(['awaiting', 'overdue', 'overdue', 'long-overdue']);
  });
});

test('the day of the reading is asked for, and must be a day', () => {
  expect(() => read({ sent: '2026-03-01', asOf: '2026-02-30' })).toThrow(
    'Expected asOf to be a day as 2026-05-04, got 2026-02-30',
  );
});

test('a wait is never negative nor turned round, and never shortens as days pass', () => {
  const countings = fc.constantFrom<Counting>('calendar', 'working');
  const asOf = fc.integer({ min: dayNumber(2020, 1, 1), max: dayNumber(2027, 1, 1) });
  const recent = anyDate.filter(({ edtf }) => /^(201[89]|202)/.test(edtf));
  fc.assert(
    fc.property(
      recent,
      fc.array(recent, { maxLength: 2 }),
      asOf,
      countings,
      (sent, pauses, day, counting) => {
        const waits = [day, day + 1].map((today) =>
          readClock({
            sent,
            pauses: pauses.map((from) => ({ from, to: from, reason: 'closed' })),
            thresholds: { ...CLOCK_PRESETS.default, days: counting },
            asOf: isoDayOf(today),
            zone: PARIS,
          }),
        );
        for (const { days } of waits) {
          if (days) expect(days.min).toBeGreaterThanOrEqual(0);
          if (days) expect(days.max).toBeGreaterThanOrEqual(days.min);
        }
        const [today, tomorrow] = waits.map(({ days }) => days);
        if (today) expect(tomorrow?.min).toBeGreaterThanOrEqual(today.min);
        if (today) expect(tomorrow?.max).toBeGreaterThanOrEqual(today.max);
        // What the reader's browser adds is what the clock would have said.
        if (today && waits[0]?.isRunning) {
          const more = daysAfter(isoDayOf(day), isoDayOf(day + 1), counting);
          expect(tomorrow).toEqual({ ...today, min: today.min + more, max: today.max + more });
        }
      },
    ),
    { numRuns: 200 },
  );
});
