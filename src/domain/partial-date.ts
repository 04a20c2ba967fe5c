/**
 * Partial dates: EDTF level 1 as plain data. "In the summer of 2017", "about 15 June", "between April and May", "no date":
 * a record keeps what its source knows, and a date that is not known stays so.
 *
 * This is the door: the other `partial-date-*.ts` files are its rooms.
 */
import { z } from 'astro/zod';
import { dateInterval } from './partial-date-interval.ts';
import {
  UNKNOWN_DATE,
  isPartialDateFault,
  type PartialDate,
  type PartialDateFault,
} from './partial-date-kinds.ts';
import { singleDate } from './partial-date-syntax.ts';

export * from './partial-date-kinds.ts';
export { bounds, isoDay, writtenDay, type Bounds } from './partial-date-bounds.ts';
export { comparePartialDates } from './partial-date-order.ts';
export { dateTimeAttribute } from './partial-date-attribute.ts';

/**
 * Reads a date as YAML hands it over: a string, a number (a bare `2017`), a JavaScript Date (YAML 1.1 makes one of a bare
 * `2017-11-09`), or nothing. Nothing is corrected: what is no date comes back as a fault.
 *
 * A Date has forgotten its offset: at midnight UTC it is a day, at another time an instant in UTC. Read YAML by its 1.2
 * schema (strings) where a written offset must survive.
 */
export function toPartialDate(value: unknown): PartialDate | PartialDateFault {
  if (value === undefined) return UNKNOWN_DATE;
  if (typeof value === 'string') return dateOfText(value);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1000) return dateOfText(String(value));
  if (value instanceof Date && !Number.isNaN(value.getTime())) return dateOfText(textOfDate(value));
  return { why: 'syntax', found: shown(value) };
}

function dateOfText(text: string): PartialDate | PartialDateFault {
  if (text === 'XXXX') return UNKNOWN_DATE;
  const date = text.includes('/') ? dateInterval(text) : singleDate(text);
  return isPartialDateFault(date) ? { ...date, found: shown(date.found) } : date;
}

/** Only as fine as the Date shows: seconds that are zero may never have been written. */
function textOfDate(date: Date): string {
  const iso = date.toISOString();
  if (iso.endsWith('T00:00:00.000Z')) return iso.slice(0, 10);
  if (iso.endsWith(':00.000Z')) return `${iso.slice(0, 16)}Z`;
  return iso.replace('.000Z', 'Z');
}

/** The value as a sentence can quote it. */
function shown(value: unknown): string {
  // An object is not printed: a YAML alias can make it endless.
  const isObject = typeof value === 'object' && value !== null && !(value instanceof Date);
  const text = Array.isArray(value) ? '[…]' : isObject ? '{…}' : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/**
 * The shape of a date in front matter. A fault is an issue with `params: { rule: 'wrong-date', found, why }`; a key that is not
 * there is an ordinary missing key (use `.optional()`, and `UNKNOWN_DATE` where a date was lost).
 */
export const partialDate = z
  .unknown()
  .transform((value, context): PartialDate => {
    if (value === undefined) {
      context.issues.push({ code: 'invalid_type', expected: 'string', input: value });
      return z.NEVER;
    }
    const date = toPartialDate(value);
    if (!isPartialDateFault(date)) return date;
    context.issues.push({
      code: 'custom',
      message: 'expected:date',
      input: value,
      params: { rule: 'wrong-date', ...date },
    });
    return z.NEVER;
  })
  // For editors: JSON Schema knows no "anything that YAML makes of a date".
  .meta({ type: ['string', 'integer'] });

/**
 * The year under which a date is listed: the written one, for an interval that of its start, or of its end when nothing is
 * known of its start. Undefined for an unknown date and for a decade or a century, which no single year holds.
 */
export function yearOf(date: PartialDate): number | undefined {
  if (date.kind === 'unknown') return undefined;
  if (date.kind === 'interval') {
    const end = typeof date.start === 'string' ? date.end : date.start;
    return typeof end === 'string' ? undefined : yearOf(end);
  }
  return date.precision === 'decade' || date.precision === 'century' ? undefined : date.year;
}
