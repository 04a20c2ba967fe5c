/** Problems of time: an end before its start, a publication or an event that has not happened yet. */
import { bounds, type PartialDate } from '../../domain/partial-date.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import type { SiteFields } from '../../domain/site.ts';
import type { Placed } from './whole.ts';

/** Fields whose date may lie ahead: what is promised, or lasts. */
const MAY_BE_AHEAD = new Set(['to', 'until', 'ended']);

/** Pairs of a start and an end within one object. */
const SPANS = [
  ['started', 'ended'],
  ['from', 'to'],
  ['written', 'sent'],
] as const;

export function problemsOfTime({ entry, place }: Placed<object>, site: SiteFields, today: string): Problem[] {
  const zone = ('zone' in entry && typeof entry.zone === 'string' && entry.zone) || site.zone;
  const endOfToday = Date.parse(`${today}T23:59:59Z`) + 14 * 3600_000; // the latest zone on Earth is UTC+14
  const found: Problem[] = [];
  const walk = (value: unknown, path: PropertyKey[]): void => {
    if (isDate(value)) {
      const { earliest } = bounds(value, zone);
      if (earliest !== null && earliest > endOfToday && !MAY_BE_AHEAD.has(String(path.at(-1))))
        found.push(problem('date-in-future', place(path), { found: value.edtf, today }));
    } else if (Array.isArray(value)) value.forEach((inner, i) => walk(inner, [...path, i]));
    else if (value && typeof value === 'object') {
      const fields = value as Record<string, unknown>;
      for (const [start, end] of SPANS) {
        const [a, b] = [fields[start], fields[end]];
        if (!isDate(a) || !isDate(b)) continue;
        const [first, last] = [bounds(a, zone).earliest, bounds(b, zone).latest];
        if (first !== null && last !== null && last < first)
          found.push(problem('end-before-start', place([...path, end]), { start: a.edtf, end: b.edtf }));
      }
      for (const [key, inner] of Object.entries(fields)) if (key !== 'text') walk(inner, [...path, key]);
    }
  };
  walk(entry, []);
  return found;
}

function isDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null && 'edtf' in value;
}
