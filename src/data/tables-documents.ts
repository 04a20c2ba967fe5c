/** Tables of what people wrote: letters with what they ask for and who signed them, replies, testimonials. */
import { clockOfLetter } from '../library/clocks.ts';
import type { Letter, PublicRecord, Reply, Testimonial } from '../library/record.ts';
import { answeredBy, originalOf, providersOf, repliesTo, signaturesOf } from '../library/relations.ts';
import { signatoriesOfAll, type Signatory } from './signatories.ts';
import {
  addressOf,
  defineTable,
  edtf,
  names,
  ofDocument,
  several,
  sourceNames,
  type AnyTable,
} from './table.ts';
import { absolute } from './places.ts';
import { entryAddress } from '../library/addresses.ts';

const providerIds = (document: Letter | Reply, record: PublicRecord) =>
  several(providersOf(record, document).map(({ id }) => id));

/** What is asked for, once: a translation asks for the same. */
const demands = (record: PublicRecord) =>
  record.letters
    .filter((letter) => originalOf(record, letter) === letter)
    .flatMap((letter) => letter.demands.map((demand, index) => ({ letter, demand, number: index + 1 })));

export const letterTables: readonly AnyTable[] = [
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
  defineTable<ReturnType<typeof demands>[number]>({
    name: 'demands',
    rows: demands,
    columns: {
      letter: ({ letter }) => letter.id,
      url: ({ letter }, record) => addressOf(record, letter),
      number: ({ number }) => number,
      words: ({ demand }) => demand.words,
      state: ({ demand }) => demand.state,
      at: ({ demand }) => edtf(demand.at),
      sources: ({ letter, demand }) => sourceNames(letter, demand.sources),
      example: ({ letter }) => letter.example,
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

export const answerTables: readonly AnyTable[] = [
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
];
