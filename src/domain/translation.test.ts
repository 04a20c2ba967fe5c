import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDate, readDate } from './partial-date-arbitrary.ts';
import { staleSince } from './translation.ts';

const PARIS = 'Europe/Paris';
const text = (published: string, updated?: string, ...corrections: string[]) => ({
  published: readDate(published),
  updated: updated === undefined ? undefined : readDate(updated),
  corrections: corrections.map((at) => ({ at: readDate(at) })),
});
const since = (...[original, translation]: [ReturnType<typeof text>, ReturnType<typeof text>]) =>
  staleSince(original, translation, PARIS)?.at.edtf;

describe('a translation is stale', () => {
  test('since the first correction of the original that came after it', () => {
    const original = text('2026-01-01', '2026-05-01', '2026-02-01', '2026-04-01', '2026-05-01');
    expect(staleSince(original, text('2026-03-01'), PARIS)).toEqual({
      at: readDate('2026-04-01'),
      isCorrection: true,
    });
  });

  test('since the last change, where no correction tells it', () => {
    expect(staleSince(text('2026-01-01', '2026-05-01'), text('2026-03-01'), PARIS)).toEqual({
      at: readDate('2026-05-01'),
      isCorrection: false,
    });
  });

  test('not when it was itself changed or corrected since', () => {
    const original = text('2026-01-01', undefined, '2026-04-01');
    expect(since(original, text('2026-03-01', '2026-04-02'))).toBeUndefined();
    expect(since(original, text('2026-03-01', undefined, '2026-04-01'))).toBeUndefined();
  });

  test('not where dates leave a doubt', () => {
    expect(since(text('2026-01-01', undefined, '2026-03'), text('2026-03-09'))).toBeUndefined();
    expect(since(text('2026-01-01', undefined, 'XXXX'), text('2026-03-09'))).toBeUndefined();
    expect(since(text('2026-01-01', undefined, '2026-04-01'), text('XXXX'))).toBeUndefined();
  });

  test('by the state of the original that it says to follow, whatever its own date', () => {
    const original = text('2026-01-01', undefined, '2026-02-01');
    const translation = { ...text('2026-03-01'), translationAsOf: readDate('2026-01-15') };
    expect(staleSince(original, translation, PARIS)?.at.edtf).toBe('2026-02-01');
  });

  test('one way only: what is older than its original is not newer too', () => {
    const corrected = (date: typeof anyDate extends fc.Arbitrary<infer D> ? D : never) => ({
      published: date,
      corrections: [{ at: date }],
    });
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const both = [
          staleSince(corrected(one), corrected(other), PARIS),
          staleSince(corrected(other), corrected(one), PARIS),
        ];
        expect(both.filter(Boolean).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
