/** Instants for formats that know no partial dates. */
import { bounds, type PartialDate } from '../domain/partial-date.ts';
import type { SiteFields } from '../domain/site.ts';

const HALF_A_DAY = 12 * 3_600_000;

/**
 * The instant at which a date is listed. A day is given as noon of the publication's zone: at midnight, readers a few zones
 * to the west would see the day before. A coarser date is the noon of its first day; what has no start takes its end.
 */
export function instantOf(date: PartialDate, site: Pick<SiteFields, 'zone' | 'since'>): string {
  const { earliest, latest } = bounds(date, site.zone);
  const hasTime = date.kind === 'single' && date.hour !== null;
  const instant = earliest ?? latest;
  if (instant === null) return `${site.since}-01-01T12:00:00Z`;
  return written(hasTime || earliest === null ? instant : instant + HALF_A_DAY);
}

/** The latest of several instants in the form above: they sort as text. */
export function latestOf(first: string, ...others: string[]): string {
  return others.reduce((latest, instant) => (instant > latest ? instant : latest), first);
}

function written(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
