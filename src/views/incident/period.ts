/** The period of an incident in words: whole days, as a list or a heading says it. */
import { periodOf } from '../../domain/incident-period.ts';
import { dateTimeAttribute, toPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import { dateRangeLabel } from '../../i18n/dates.ts';
import type { Incident } from '../../library/record.ts';
import type { Dated, Voice } from '../publication/voice.ts';

export function periodLabel(voice: Voice, incident: Incident): Dated {
  const { words, language, site } = voice;
  const period = periodOf(incident, incident.zone ?? site.zone);
  if (!period) return { words: words.views.incident.unknownDate };
  const [start, end] = [wholeDay(period.start), period.end && wholeDay(period.end)];
  return {
    words: dateRangeLabel(start, end, words.dates, language, 'long', site.zone),
    datetime: end && start.edtf === end.edtf ? dateTimeAttribute(start) : undefined,
  };
}

/** A time as its day, with what the source says of its doubt: "about nine" is no doubt about the day. */
export function wholeDay(date: PartialDate): PartialDate {
  if (date.kind !== 'single' || date.hour === null) return date;
  const doubt = date.qualifier === '?' || date.qualifier === '%' ? '?' : '';
  return toPartialDate(date.edtf.slice(0, 10) + doubt) as PartialDate;
}
