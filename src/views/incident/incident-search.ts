/** What the search index keeps of an incident: its text, then each event as a place of its own to arrive at. */
import { periodOf } from '../../domain/incident-period.ts';
import { isoDay, yearOf } from '../../domain/partial-date.ts';
import { providerOf } from '../../library/relations.ts';
import type { Incident } from '../../library/record.ts';
import type { SearchRecord } from '../page.ts';
import { namesOfProvider } from '../publication/search-record.ts';
import { foreign, languageName, raised, type Voice } from '../publication/voice.ts';
import { eventEntries, ledgerEntries } from './chronicle.ts';
import { tellingOf } from './entries.ts';
import { periodLabel } from './period.ts';
import { questionEntries } from './questions.ts';

export function incidentSearch(voice: Voice, incident: Incident): SearchRecord {
  const { terms } = voice.words;
  const telling = tellingOf(voice, incident);
  const start = periodOf(incident, telling.zone)?.start;
  const year = start && yearOf(start);
  const day = (start && isoDay(start, voice.site.zone)) ?? isoDay(incident.published, voice.site.zone);
  const state = raised(terms.incidentState[incident.state], voice.language);
  const named = [
    ...incident.services.map(({ name }) => name),
    ...incident.affected.map(({ name }) => name),
    ...incident.scopes.map(({ name }) => name),
  ];
  const lang = foreign(voice, incident.language);
  const provider = providerOf(voice.record, incident.provider);
  const label = (name: string, when: string) => `${name}, ${when}`;
  return {
    title: incident.title,
    ...(provider && { names: namesOfProvider(provider) }),
    ...(lang && { lang }),
    kind: terms.incident[incident.nature],
    date: periodLabel(voice, incident).words,
    state,
    sections: [
      ...(incident.summary ? [{ words: incident.summary }] : []),
      ...incident.text.sections,
      ...eventEntries(telling).map(({ anchor, kind, when, words, scope }) => ({
        anchor,
        heading: label(kind, when.words),
        words: [scope, words].filter(Boolean).join('. '),
      })),
      ...ledgerEntries(telling).map(({ anchor, who, when, words }) => ({
        anchor,
        heading: label(who.name, when.words),
        words,
      })),
      ...questionEntries(telling).map(({ anchor, by, words, answer }) => ({
        anchor,
        heading: by,
        words: [words, answer?.words].filter(Boolean).join(' '),
      })),
      ...(named.length > 0 ? [{ words: named.join('. ') }] : []),
    ],
    filters: {
      provider: [provider?.name ?? incident.provider],
      kind: [voice.words.kinds.incident],
      language: [raised(languageName(voice, incident.language), voice.language)],
      ...(year !== undefined && { year: [String(year)] }),
      state: [state],
      ...(incident.services.length > 0 && { service: incident.services.map(({ name }) => name) }),
      ...(incident.issues.length > 0 && {
        issue: incident.issues.map((issue) => raised(terms.issue[issue], voice.language)),
      }),
    },
    sort: { ...(day && { date: day }) },
  };
}
