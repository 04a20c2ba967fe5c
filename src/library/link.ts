/** Links checked entries into the record, in the order in which readers meet them. */
import type { SiteFields } from '../domain/site.ts';
import type { Entry, PublicRecord } from './record.ts';
import { byPublication } from './relations.ts';

/** Sorts entries into the record; the same entries give the same record, whatever order they came in. */
export function linkRecord(entries: readonly Entry[], site: SiteFields, today: string): PublicRecord {
  const of = <Kind extends Entry['kind']>(kind: Kind) =>
    entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind);
  return {
    site,
    today,
    letters: of('letter').sort(byPublication),
    testimonials: of('testimonial').sort(byPublication),
    incidents: of('incident').sort(byPublication),
    replies: of('reply').sort(byPublication),
    // Names are ordered as people look them up, accents and capitals aside, whatever the machine's language.
    providers: of('provider').sort(
      (a, b) =>
        new Intl.Collator('en', { sensitivity: 'base' }).compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
    ),
    pages: of('page').sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
