import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDayOf } from './calendar.ts';
import { readDate } from './partial-date-arbitrary.ts';
import { askedInTime, insertionDays, insertionOverdue, monthsAfter } from './right-of-reply.ts';

const PARIS = 'Europe/Paris';
const inTime = (published: string, received: string) =>
  askedInTime(readDate(published), readDate(received), PARIS);

describe('the insertion of a reply', () => {
  test('is due on the third day, and overdue on the fourth', () => {
    const overdue = (today: string) => insertionOverdue(readDate('2026-11-16'), today, PARIS);
    expect(overdue('2026-11-19')).toBeUndefined();
    expect(overdue('2026-11-20')).toBe(4);
  });

  test('is overdue only when that is certain', () => {
    expect(insertionOverdue(readDate('2026-11'), '2026-11-28', PARIS)).toBeUndefined();
    expect(insertionOverdue(readDate('2026-11'), '2026-12-04', PARIS)).toBe(4);
    expect(insertionOverdue(readDate('XXXX'), '2026-12-04', PARIS)).toBeUndefined();
  });

  test('took the days between receipt and publication', () => {
    const days = insertionDays(readDate('2026-11-16'), readDate('2026-11-18'), '2026-11-21', PARIS);
    expect(days).toMatchObject({ min: 2, max: 2 });
  });
});

describe('three months for asking', () => {
  test('end on the same day of the month, that day included', () => {
    expect(inTime('2026-02-10', '2026-05-10')).toBe(true);
    expect(inTime('2026-02-10', '2026-05-11')).toBe(false);
  });

  test('end on the last day of a month that is too short', () => {
    expect(monthsAfter('2025-11-30', 3)).toBe('2026-02-28');
    expect(inTime('2025-11-30', '2026-02-28')).toBe(true);
    expect(inTime('2025-11-30', '2026-03-01')).toBe(false);
  });

  test('are not decided where dates leave it open', () => {
    expect(inTime('2026-02', '2026-05-10')).toBeUndefined();
    expect(inTime('2026-02', '2026-04')).toBe(true);
    expect(inTime('2026-02', '2026-06-01')).toBe(false);
    expect(inTime('2026-02', 'XXXX')).toBeUndefined();
  });

  test('never end in another month than the third', () => {
    const days = fc.integer({ min: dayNumber(1990, 1, 1), max: dayNumber(2100, 1, 1) });
    fc.assert(
      fc.property(days, (day) => {
        const [from, to] = [isoDayOf(day), monthsAfter(isoDayOf(day), 3)].map((one) =>
          one.split('-').map(Number),
        );
        expect(to![0]! * 12 + to![1]! - from![0]! * 12 - from![1]!).toBe(3);
        expect(to![2]).toBeLessThanOrEqual(from![2]!);
      }),
    );
  });
});
