/** Whether a translation still says what its original says. */
import { bounds, type PartialDate } from './partial-date.ts';

interface Dated {
  published: PartialDate;
  updated?: PartialDate | undefined;
  corrections: readonly { at: PartialDate }[];
}

export interface Change {
  at: PartialDate;
  /** Said in a correction, or only known as a date. */
  isCorrection: boolean;
}

/**
 * The first change of an original that its translation does not follow. A translation follows the original as it was on
 * `translationAsOf`, or on the day of the translation's own last change. Undefined unless the change is certainly later: the same
 * day, or "2026-03" and "2026-03-09", say nothing.
 * @param zone IANA zone of dates without an offset
 */
export function staleSince(
  original: Dated,
  translation: Dated & { translationAsOf?: PartialDate | undefined },
  zone: string,
): Change | undefined {
  const followed = translation.translationAsOf
    ? [translation.translationAsOf]
    : [translation.published, translation.updated, ...translation.corrections.map(({ at }) => at)];
  const until = Math.max(
    ...followed.flatMap((date) => (date ? (bounds(date, zone).latest ?? Infinity) : [])),
  );
  const changes: Change[] = [
    ...original.corrections.map(({ at }) => ({ at, isCorrection: true })),
    ...(original.updated ? [{ at: original.updated, isCorrection: false }] : []),
  ];
  const later = changes.flatMap((change) => {
    const { earliest } = bounds(change.at, zone);
    return earliest !== null && earliest > until ? [{ ...change, earliest }] : [];
  });
  const [first] = later.sort(
    (a, b) => a.earliest - b.earliest || Number(b.isCorrection) - Number(a.isCorrection),
  );
  return first && { at: first.at, isCorrection: first.isCorrection };
}
