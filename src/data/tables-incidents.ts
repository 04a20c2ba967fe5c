/** Tables of incidents and of what is told of them. */
import { clockOfOpenQuestion } from '../library/clocks.ts';
import type { Incident } from '../library/record.ts';
import {
  defineTable,
  edtf,
  ofDocument,
  ofIncident,
  ofIncidents,
  several,
  sourcesOf,
  type AnyTable,
} from './table.ts';

const events = ofIncidents(({ events }) => events);
const communications = ofIncidents(({ communications }) => communications);
const questions = ofIncidents(({ questions }) => questions);
const promises = ofIncidents(({ promises }) => promises);

export const incidentTables: readonly AnyTable[] = [
  defineTable<Incident>({
    name: 'incidents',
    rows: ({ incidents }) => incidents,
    columns: {
      ...ofDocument,
      provider: ({ provider }) => provider,
      nature: ({ nature }) => nature,
      state: ({ state }) => state,
      issues: ({ issues }) => several(issues),
      events: ({ events }) => events.length,
      communications: ({ communications }) => communications.length,
      questions: ({ questions }) => questions.length,
      postMortem: ({ postMortem }) => postMortem?.state,
    },
  }),
  defineTable<ReturnType<typeof events>[number]>({
    name: 'events',
    rows: events,
    columns: {
      ...ofIncident,
      at: ({ entry }) => edtf(entry.at),
      kind: ({ entry }) => entry.kind,
      scope: ({ entry }) => entry.scope,
      words: ({ entry }) => entry.words,
      speaker: ({ entry }) => entry.speaker?.name ?? entry.speaker?.office,
      polarity: ({ entry }) => entry.polarity,
      sources: sourcesOf,
    },
  }),
  defineTable<ReturnType<typeof communications>[number]>({
    name: 'communications',
    rows: communications,
    columns: {
      ...ofIncident,
      at: ({ entry }) => edtf(entry.at),
      speaker: ({ entry }) => entry.speaker.name ?? entry.speaker.office,
      role: ({ entry }) => entry.speaker.role,
      channel: ({ entry }) => entry.channel,
      temperature: ({ entry }) => entry.temperature,
      detail: ({ entry }) => entry.detail,
      contains: ({ entry }) => several(entry.contains),
      words: ({ entry }) => entry.words,
      sources: sourcesOf,
    },
  }),
  defineTable<ReturnType<typeof questions>[number]>({
    name: 'questions',
    rows: questions,
    columns: {
      ...ofIncident,
      id: ({ entry }) => entry.id,
      by: ({ entry }) => entry.by,
      words: ({ entry }) => entry.words,
      asked: ({ entry }) => edtf(entry.asked),
      state: ({ entry }) => entry.answer.state,
      answered: ({ entry }) => edtf(entry.answer.at),
      daysMin: ({ incident, entry }, record) => clockOfOpenQuestion(record, incident, entry)?.days?.min,
      daysMax: ({ incident, entry }, record) => clockOfOpenQuestion(record, incident, entry)?.days?.max,
      sources: sourcesOf,
    },
  }),
  defineTable<ReturnType<typeof promises>[number]>({
    name: 'promises',
    rows: promises,
    columns: {
      ...ofIncident,
      by: ({ entry }) => entry.by,
      words: ({ entry }) => entry.words,
      at: ({ entry }) => edtf(entry.at),
      state: ({ entry }) => entry.state,
      stateAt: ({ entry }) => edtf(entry.stateAt),
      sources: sourcesOf,
    },
  }),
];
