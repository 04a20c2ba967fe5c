/** The tables of the record: one entry a file, in the order of the page that explains them. Texts are in the JSON. */
import { clockOfLetter, clockOfOpenQuestion } from '../library/clocks.ts';
import type { Letter, PublicRecord, Reply, Testimonial, Incident } from '../library/record.ts';
import { providersOf, repliesTo, answeredBy, signaturesOf } from '../library/relations.ts';
import { entryAddress } from '../library/addresses.ts';
import { absolute } from './places.ts';
import { signatoriesOfAll, type Signatory } from './signatories.ts';
import {
  defineTable,
  edtf,
  names,
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

const providerIds = (document: Letter | Reply, record: PublicRecord) =>
  several(providersOf(record, document).map(({ id }) => id));

export const tables: readonly AnyTable[] = [
  defineTable<Letter>({
    name: 'letters',
    rows: ({ letters }) => letters,
    columns: {
      ...ofDocument,
      from: ({ from }) => names(from),
      to: ({ to }) => names(to),
      providers: providerIds,
      incident: ({ incident }) => incident,
      issues: ({ issues }) => several(issues),
      written: ({ written }) => edtf(written),
      sent: ({ sent }) => edtf(sent),
      follows: ({ follows }) => follows,
      series: ({ series }) => series?.id,
      part: ({ series }) => series?.part,
      response: (letter, record) => clockOfLetter(record, letter).state,
      daysMin: (letter, record) => clockOfLetter(record, letter).days?.min,
      daysMax: (letter, record) => clockOfLetter(record, letter).days?.max,
      outcome: ({ outcome }) => outcome?.state,
      replies: (letter, record) => repliesTo(record, letter).length,
      signatures: (letter, record) =>
        signaturesOf(record, letter).filter(({ status }) => status === 'shown').length,
    },
  }),
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
  defineTable<Reply>({
    name: 'replies',
    rows: ({ replies }) => replies,
    columns: {
      ...ofDocument,
      to: ({ to }) => to,
      toUrl: (reply, record) => absolute(record.site, entryAddress(record.site, answeredBy(record, reply))),
      by: ({ by }) => names([by]),
      providers: providerIds,
      basis: ({ basis }) => basis,
      position: ({ position }) => position,
      received: ({ received }) => edtf(received),
    },
  }),
  defineTable<Testimonial>({
    name: 'testimonials',
    rows: ({ testimonials }) => testimonials,
    columns: {
      ...ofDocument,
      author: ({ author }) => names([author]),
      provider: ({ provider }) => provider,
      service: ({ service }) => service,
      experienced: ({ experienced }) => edtf(experienced),
      experience: ({ experience }) => experience,
      issues: ({ issues }) => several(issues),
      verified: ({ verified }) => verified.how,
      incident: ({ incident }) => incident,
      letter: ({ letter }) => letter,
    },
  }),
  defineTable<Signatory>({
    name: 'signatures',
    rows: signatoriesOfAll,
    columns: {
      letter: ({ letter }) => letter.id,
      url: ({ letter }, record) => absolute(record.site, entryAddress(record.site, letter)),
      number: ({ number }) => number,
      name: ({ signature }) => signature.name,
      kind: ({ signature }) => signature.kind,
      capacity: ({ signature }) => signature.capacity,
      signed: ({ signature }) => edtf(signature.signed),
      textVersion: ({ signature }) => signature.textVersion,
      verified: ({ signature }) => signature.verified,
      status: ({ signature }) => signature.status,
      example: ({ signature }) => signature.example,
    },
  }),
];
