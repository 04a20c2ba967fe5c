/** What `<time datetime>` may say of a partial date. */
import type { PartialDate } from './partial-date-kinds.ts';

/**
 * The machine-readable value (HTML, 4.5.14 "The time element"), or undefined when HTML has no word for it: intervals,
 * approximate or doubtful dates, seasons, decades, unknown dates. Nothing is made more precise than its source: HTML has no time
 * without minutes, so an hour gives its day, and an unspecified day its month.
 */
export function dateTimeAttribute(date: PartialDate): string | undefined {
  if (date.kind !== 'single' || date.qualifier !== '') return undefined;
  switch (date.precision) {
    case 'second':
    case 'minute':
    case 'day':
      return date.edtf;
    case 'hour':
      return date.edtf.slice(0, 10);
    case 'month':
      return date.edtf.slice(0, 7);
    case 'year':
      return date.edtf.slice(0, 4);
    default:
      return undefined;
  }
}
