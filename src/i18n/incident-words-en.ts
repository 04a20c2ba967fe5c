/** Words of the page of an incident. */
import type { IncidentWords } from './incident-words-fr.ts';

export const incidentEn: IncidentWords = {
  onThisPage: 'On this page',
  facts: 'In short',
  provider: 'Provider',
  services: 'Services',
  untouched: (name: string): string => `${name} (not affected)`,
  issues: 'Subjects',
  period: 'Period',
  state: 'State',
  postMortem: 'Post-mortem',
  unknownDate: 'date unknown',
  whole: 'The whole',

  measures: 'What the dates say',
  measuresMeaning:
    'Worked out from the dates below, each with its formula. An imprecise date gives a range, an unknown one gives nothing.',
  measure: {
    'first-word': 'First public word',
    recovery: 'Recovery',
    containment: 'Mitigation',
    closing: 'Declared closed',
    'post-mortem': 'Post-mortem',
    answer: 'Answer to a question',
  },
  end: {
    'first-word': 'Word',
    recovery: 'Recovery',
    containment: 'Mitigation',
    closing: 'Closing',
    'post-mortem': 'Post-mortem',
    answer: 'Answer',
  },
  measureOf: (measure: string, scope: string): string => `${measure}: ${scope}`,
  formula: (from: string, end: string, to: string): string => `Start: ${from}. ${end}: ${to}.`,
  formulaOfAnswer: (from: string, end: string, to: string): string => `Question: ${from}. ${end}: ${to}.`,
  before: 'The source puts this word before the declared start.',
  maybeEarlier: (count: number): string =>
    count === 1
      ? 'One other statement, whose hour is not known, may have come earlier.'
      : `${count} other statements, whose hours are not known, may have come earlier.`,
  relapses: (count: number): string =>
    count === 1 ? 'Including a relapse.' : `Including ${count} relapses.`,
  communicationCount: 'Statements',
  communicationCounts: (hot: number, cold: number): string =>
    [...(hot > 0 ? [`${hot} while it burned`] : []), ...(cold > 0 ? [`${cold} after the fact`] : [])].join(
      ', ',
    ),
  communicationFormula: (counts: string): string =>
    `${counts}; by the provider, on all channels, from the ledger below.`,
  updates: 'Updates',
  updatesFormula: 'Events of that name in the course of events.',
  questionCount: 'Questions without an answer',
  questionCounts: (open: number, all: number): string => `${open} of ${all}`,
  questionFormula: 'Questions asked in public, listed below.',

  lanes: 'Overview',
  lanesMeaning: 'One line for each scope, from start to recovery; at the foot, what was said.',
  lanesCut: 'The scale is cut where nothing is dated.',
  lanesLeftOut: (count: number): string =>
    count === 1
      ? 'One entry is dated too vaguely to be drawn.'
      : `${count} entries are dated too vaguely to be drawn.`,
  laneSpeech: 'Statements',
  legend: {
    start: 'start',
    relapse: 'relapse',
    recovery: 'recovery',
    hot: 'said while it burned',
    cold: 'said after the fact',
    other: 'other event',
    vague: 'between two dates',
  },

  story: 'The story',
  events: 'Course of events',
  communications: 'Ledger of statements',
  ledgerMeaning: 'Who spoke, when, on which channel and to say what.',
  who: 'Who',
  when: 'When',
  channel: 'Channel',
  temperature: 'Moment',
  detail: 'Detail',
  contains: 'Contents',
  said: 'In substance',
  questions: 'Questions and answers',
  askedBy: (who: string): string => `Asked by ${who}`,
  open: 'No answer',
  openFor: (days: string, today: string): string => `No answer for ${days} as of ${today}`,
  causes: 'Causes put forward',
  accordingTo: (who: string): string => `According to ${who}`,
  unattributed: 'Nobody named',
  figures: 'Figures',
  figure: 'Figure',
  value: 'Value',
  atLeast: (value: string): string => `at least ${value}`,
  atMost: (value: string): string => `at most ${value}`,
  about: (value: string): string => `about ${value}`,
  outOf: (value: string, all: string): string => `${value} of ${all}`,
  between: (low: string, high: string): string => `${low} to ${high}`,
  conflicts: 'Where the sources differ',
  conflictsMeaning: 'Contradicting values all stay, each with its sources.',
  promises: 'Promises',
  promisedBy: (who: string): string => `Promised by ${who}`,
  remedies: 'Remedies',
  amount: 'Amount',
  cost: 'Borne by',
  affected: 'Who was affected',
  reception: 'Reception',
  notes: {
    inferred: 'Date worked out:',
    uncertain: 'Uncertain:',
    zoneAssumed: 'The source gives no time zone; that of the place was taken.',
  },
  source: (number: number, title: string): string => `Source ${number}: ${title}`,
  replies: 'The provider’s replies',
  witnesses: 'Letters and testimonials',
  description: (provider: string, period: string): string =>
    `${provider}, ${period}: dated facts, statements, questions and sources.`,
};
