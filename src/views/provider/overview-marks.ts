/** What the overview of a provider places in time: incidents as long as they lasted, everything else where it is dated. */
import type { Strand } from '../../domain/incident-strands.ts';
import { periodOf } from '../../domain/incident-period.ts';
import { bounds, type PartialDate } from '../../domain/partial-date.ts';
import { dateLabel } from '../../i18n/dates.ts';
import { entryAddress } from '../../library/addresses.ts';
import type { Document, Incident } from '../../library/record.ts';
import { tellingOf } from '../incident/entries.ts';
import type { Voice } from '../publication/voice.ts';
import { itemsOf } from './chapter-items.ts';
import { dateOf } from './timeline.ts';

export type OverviewLane = Strand | 'incident';

/** Something on the overview, as instants. */
export interface Stretch {
  lane: OverviewLane;
  from: number;
  to: number;
  /** It lasted; else it happened some time between. */
  isLasting: boolean;
  href: string;
  title: string;
}

/** The document itself, and each moment of an incident. What has no date is in the list only. */
export function stretchesOf(voice: Voice, document: Document): Stretch[] {
  const { site } = voice;
  if (document.kind === 'incident') return [...lasting(voice, document), ...momentsOf(voice, document)];
  const at = dateOf(document);
  return placed(at, at, site.zone, {
    lane: document.kind,
    isLasting: false,
    href: entryAddress(site, document),
    title: titleOf(voice, at, document.title),
  });
}

function lasting(voice: Voice, incident: Incident): Stretch[] {
  const zone = incident.zone ?? voice.site.zone;
  const period = periodOf(incident, zone);
  if (!period) return [];
  return placed(period.start, period.end ?? period.start, voice.site.zone, {
    lane: 'incident',
    isLasting: true,
    href: entryAddress(voice.site, incident),
    title: titleOf(voice, period.start, incident.title),
  });
}

function momentsOf(voice: Voice, incident: Incident): Stretch[] {
  const telling = tellingOf(voice, incident);
  return itemsOf(telling).flatMap(({ at, entry }) =>
    placed(at, at, telling.zone, {
      lane: entry.strand,
      isLasting: false,
      href: entry.href,
      title: titleOf(voice, at, entry.kind),
    }),
  );
}

function placed(start: PartialDate, end: PartialDate, zone: string, rest: Omit<Stretch, 'from' | 'to'>) {
  const [from, to] = [bounds(start, zone).earliest, bounds(end, zone).latest];
  return from === null || to === null ? [] : [{ ...rest, from, to }];
}

function titleOf({ words, language, site }: Voice, at: PartialDate, title: string): string {
  return `${dateLabel(at, words.dates, language, 'short', site.zone)}, ${title}`;
}

/** Marks that would stand on each other are one, which names them all: a night of forty entries is one place on a line of years. */
export function merged<Mark extends { x: number; until?: number; title: string; count?: number }>(
  marks: readonly Mark[],
): Mark[] {
  const apart: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.x - b.x)) {
    const before = apart.at(-1);
    const isSame = before && !before.until && !mark.until && mark.x - before.x < CLOSE;
    if (!isSame) apart.push(mark);
    else
      apart[apart.length - 1] = {
        ...before,
        title: `${before.title}\n${mark.title}`,
        count: (before.count ?? 1) + 1,
      };
  }
  return apart;
}

/** In percent of the width: less than half of a mark on a phone. */
export const CLOSE = 1.5;
