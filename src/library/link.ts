/** Links what was read into the record. */
import { comparePartialDates } from '../domain/partial-date.ts';
import type { SiteFields } from '../domain/site.ts';
import type { Document, Entry, PublicRecord } from './record.ts';
import type { Reading } from './reading.ts';
import { byPublication } from './relations.ts';

type Materials = Pick<Reading, 'entries' | 'tombstones' | 'decisions' | 'signatures' | 'today' | 'log'> & {
  site: SiteFields;
};

/** Sorts entries into the record; the same entries give the same record, whatever order they came in. */
export function linkRecord({
  entries,
  tombstones,
  decisions,
  signatures,
  site,
  today,
  log,
}: Materials): PublicRecord {
  const of = <Kind extends Entry['kind']>(kind: Kind) =>
    entries.filter(
      (entry): entry is Extract<Entry, { kind: Kind }> =>
        // Whatever is not said to stand everywhere stands in no list.
        entry.kind === kind && (!('prominence' in entry) || entry.prominence === 'normal'),
    );
  return {
    site,
    today,
    log: log?.leaves ?? [],
    letters: of('letter').sort(byPublication),
    testimonials: of('testimonial').sort(byPublication),
    incidents: of('incident').sort(byPublication),
    replies: of('reply').sort(byPublication),
    // Names are ordered as people look them up, accents and capitals aside, whatever the machine's language.
    providers: of('provider').sort((a, b) => NAMES.compare(a.name, b.name) || compare(a.id, b.id)),
    pages: of('page').sort((a, b) => (a.id < b.id ? -1 : 1)),
    unlisted: entries
      .filter((entry): entry is Document => 'prominence' in entry && entry.prominence === 'unlisted')
      .sort(byPublication),
    tombstones: tombstones.toSorted(byPublication),
    decisions: decisions.toSorted(
      (a, b) => comparePartialDates(b.requested, a.requested, site.zone) || (a.id < b.id ? -1 : 1),
    ),
    signatures: signatures.toSorted(
      (a, b) => compare(a.letter, b.letter) || NAMES.compare(a.sort, b.sort) || compare(a.id, b.id),
    ),
  };
}

const NAMES = new Intl.Collator('en', { sensitivity: 'base' });

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
