/** An incident for machines (schema.org): an Event, its course as an ordered ItemList, the way to it. Only what the page shows. */
import { periodOf } from '../../domain/incident-period.ts';
import { dateTimeAttribute, type PartialDate } from '../../domain/partial-date.ts';
import { entryAddress, sectionAddress } from '../../library/addresses.ts';
import { providerOf } from '../../library/relations.ts';
import type { Incident } from '../../library/record.ts';
import type { Thing } from '../../seo/article.ts';
import { absolute, type Voice } from '../publication/voice.ts';
import { wayFromHome } from '../publication/way-from-home.ts';
import { inTime, isOpening } from './chronicle.ts';
import { eventAnchor } from './entries.ts';
import { wholeDay } from './period.ts';

export function incidentStructured(voice: Voice, incident: Incident, description: string): Thing[] {
  const { site, language, words } = voice;
  const address = absolute(voice, entryAddress(site, incident));
  const zone = incident.zone ?? site.zone;
  const period = periodOf(incident, zone);
  const provider = providerOf(voice.record, incident.provider);
  const organisation: Thing | undefined = provider && {
    '@type': 'Organization',
    name: provider.name,
    url: absolute(voice, entryAddress(site, provider, language)),
  };
  const event: Thing = {
    '@context': 'https://schema.org',
    '@type': isoDate(period?.start) ? 'Event' : 'CreativeWork',
    '@id': `${address}#event`,
    url: address,
    name: incident.title,
    description,
    ...(isoDate(period?.start) && { ...when('startDate', period?.start), ...when('endDate', period?.end) }),
    ...(organisation && { about: organisation }),
    subjectOf: incident.sources.map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(url && { url }),
    })),
  };
  const course = inTime(
    incident.events.map((one, index) => ({ one, index })),
    ({ one }) => one.at,
    zone,
    ({ one }) => isOpening(one),
  );
  const list: Thing = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    '@id': `${address}#events`,
    name: words.views.incident.events,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: course.length,
    itemListElement: course.map(({ one, index }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      item: {
        // An Event needs a date that a machine can read; what is dated "about" is told without.
        '@type': isoDate(one.at) ? 'Event' : 'CreativeWork',
        '@id': `${address}#${eventAnchor(one, index)}`,
        url: `${address}#${eventAnchor(one, index)}`,
        name: words.terms.event[one.kind],
        description: one.words,
        ...when('startDate', one.at),
      },
    })),
  };
  const trail = wayFromHome(voice, [
    { name: words.site.incidents, address: absolute(voice, sectionAddress(site, language, 'incidents')) },
    { name: incident.title, address },
  ]);
  return [event, ...(course.length > 0 ? [list] : []), trail];
}

/** A whole day or a time: what schema.org calls a date. What is vaguer, or "about" a day, is left to the page. */
function isoDate(date: PartialDate | undefined): string | undefined {
  const value = date && (dateTimeAttribute(date) ?? dateTimeAttribute(wholeDay(date)));
  return value !== undefined && value.length >= 'YYYY-MM-DD'.length ? value : undefined;
}

function when(key: string, date: PartialDate | undefined): Thing {
  const value = isoDate(date);
  return value ? { [key]: value } : {};
}
