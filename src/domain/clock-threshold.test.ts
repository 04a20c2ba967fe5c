import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDayOf } from './calendar.ts';
import { dayPast } from './clock-threshold.ts';
import { readClock, type ClockFacts } from './clock.ts';
import { toPartialDate, type PartialDate } from './partial-date.ts';

const date = (written: string) => toPartialDate(written) as PartialDate;
const thresholds = { overdue: 30, longOverdue: 90, days: 'calendar' } as const;
const past = (facts: Partial<ClockFacts>, threshold = 30, today = '2026-11-01') =>
  dayPast(threshold, { thresholds, zone: 'Europe/Paris', ...facts }, today)?.edtf;

describe('the day on which a wait became too long', () => {
  test.each([
    [{ sent: date('2026-01-05') }, '2026-02-05'],
    // The latest day it can mean.
    [{ sent: date('2026-01') }, '2026-03-03'],
    [{ sent: date('2026-01-05'), answered: date('2026-02-05') }, undefined],
    [{ sent: date('2026-01-05'), answered: date('2026-02-06') }, '2026-02-05'],
    [{ sent: date('2026-01-05'), declined: date('2026-01-20') }, undefined],
    [
      {
        sent: date('2026-01-05'),
        pauses: [{ from: date('2026-01-10'), to: date('2026-01-19'), reason: 'r' }],
      },
      '2026-02-15',
    ],
    [{ sent: date('2026-01-05'), pauses: [{ from: date('2026-01-10'), reason: 'r' }] }, undefined],
    [{ sent: date('2026-10-20') }, undefined],
    [{ sent: date('XXXX') }, undefined],
    [{ published: date('2026-01-05') }, undefined],
  ])('of %j is %s', (facts, day) => {
    expect(past(facts as Partial<ClockFacts>)).toBe(day);
  });

  test('does not move when the site is built later', () => {
    const days = ['2026-02-05', '2026-02-06', '2031-01-01'].map((today) =>
      past({ sent: date('2026-01-05') }, 30, today),
    );
    expect(new Set(days)).toEqual(new Set(['2026-02-05']));
  });

  test('is the first on which the clock says so, whatever pauses and days are counted', () => {
    const day = fc.integer({ min: 20_400, max: 20_700 });
    fc.assert(
      fc.property(
        day,
        fc.array(fc.tuple(day, fc.option(fc.nat(40), { nil: undefined })), { maxLength: 3 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('calendar' as const, 'working' as const),
        fc.option(day, { nil: undefined }),
        (sent, stretches, threshold, days, answered) => {
          const facts = {
            sent: date(isoDayOf(sent)),
            answered: answered === undefined ? undefined : date(isoDayOf(answered)),
            thresholds: { overdue: threshold, longOverdue: 1_000, days },
            pauses: stretches.map(([from, length]) => ({
              from: date(isoDayOf(from)),
              ...(length !== undefined && { to: date(isoDayOf(from + length)) }),
              reason: 'r',
            })),
            zone: 'Europe/Paris',
          };
          const first = Array.from({ length: 20_800 - sent }, (_, index) => isoDayOf(sent + 1 + index)).find(
            (asOf) => readClock({ ...facts, asOf }).state === 'overdue',
          );
          expect(dayPast(threshold, facts, isoDayOf(20_800))?.edtf).toBe(first);
        },
      ),
      { numRuns: 150 },
    );
  });
});
