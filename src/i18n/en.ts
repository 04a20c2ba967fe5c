/** English. */
import type { Words } from './fr.ts';
import type { DateWords } from './dates-words.ts';
import type { TextWords } from './text-words.ts';

/** The terms of the record. */
const terms: Words['terms'] = {
  event: {
    context: 'Context',
    started: 'Start',
    detected: 'Noticed',
    acknowledged: 'Acknowledged',
    update: 'Update',
    mitigated: 'Mitigated',
    'partial-recovery': 'Partial recovery',
    relapse: 'Relapse',
    'work-around': 'Work-around',
    resolved: 'Resolved',
    ended: 'End',
    'declared-closed': 'Declared closed',
    'post-mortem-published': 'Post-mortem published',
    'press-release': 'Press release',
    apology: 'Apology',
    question: 'Question',
    answer: 'Answer',
    refusal: 'Refusal',
    promise: 'Promise',
    'promise-kept': 'Promise kept',
    'promise-broken': 'Promise broken',
    'remedy-offered': 'Remedy offered',
    'compensation-announced': 'Compensation announced',
    'compensation-paid': 'Compensation paid',
    'price-change': 'Price change',
    'contract-change': 'Contract change',
    discontinuation: 'Service ended',
    migration: 'Migration',
    'customer-left': 'Customer left',
    complaints: 'Complaints',
    launch: 'Launch',
    regulator: 'Regulator',
    court: 'Court',
    mediation: 'Mediation',
    letter: 'Open letter',
    testimonial: 'Testimonial',
    reply: 'Provider’s reply',
    correction: 'Correction',
    praise: 'Praise',
    other: 'Other',
  },
  source: {
    'web-page': 'web page',
    'press-article': 'press article',
    'social-post': 'social post',
    'press-release': 'press release',
    'post-mortem': 'post-mortem',
    'status-page': 'status page',
    'forum-thread': 'forum thread',
    'e-mail': 'e-mail',
    ticket: 'ticket',
    'phone-call': 'phone call',
    letter: 'letter',
    contract: 'contract',
    invoice: 'invoice',
    log: 'log',
    screenshot: 'screenshot',
    'court-document': 'court document',
    'regulator-decision': 'regulator’s decision',
    testimony: 'testimony',
    blog: 'blog',
    document: 'document',
    other: 'other',
  },
  access: { public: 'public', private: 'private', 'seen-by-editor': 'seen by the editor' },
  speaker: {
    executive: 'executive',
    'official-account': 'official account',
    spokesperson: 'spokesperson',
    support: 'support',
    engineer: 'engineering',
    legal: 'legal department',
    company: 'company',
    press: 'press',
    customer: 'customer',
  },
  channel: {
    social: 'social network',
    blog: 'blog',
    'status-page': 'status page',
    'e-mail': 'e-mail',
    phone: 'phone',
    ticket: 'ticket',
    press: 'press',
    'press-release': 'press release',
    forum: 'forum',
    postal: 'post',
    'in-person': 'in person',
    video: 'video',
    document: 'public document',
    'web-page': 'web page',
  },
  statusService: { up: 'up', degraded: 'impaired', down: 'down' },
  temperature: { hot: 'while it burned', cold: 'after the fact' },
  detail: {
    none: 'no detail',
    'one-line': 'one line',
    general: 'general',
    technical: 'technical',
    'post-mortem': 'full post-mortem',
  },
  contents: {
    facts: 'facts',
    cause: 'a cause',
    eta: 'an expected time',
    apology: 'an apology',
    compensation: 'compensation',
    promise: 'a promise',
    deflection: 'blame put elsewhere',
    denial: 'a denial',
  },
  cause: {
    'config-change': 'configuration change',
    hardware: 'hardware',
    power: 'power',
    network: 'network',
    automation: 'automation',
    'cascading-failure': 'cascading failure',
    capacity: 'capacity',
    software: 'software',
    security: 'security',
    time: 'clock',
    'third-party': 'third party',
    human: 'human error',
    unknown: 'not established',
  },
  remedy: {
    refund: 'refund',
    credit: 'credit',
    'free-period': 'free period',
    replacement: 'replacement',
    repair: 'repair',
    'migration-help': 'help with migration',
    explanation: 'explanation',
    termination: 'termination',
    other: 'other',
    none: 'nothing',
  },
  issue: {
    outage: 'outage',
    performance: 'slowness',
    'data-loss': 'data loss',
    security: 'security',
    billing: 'billing',
    refund: 'refund',
    contract: 'contract',
    cancellation: 'cancellation',
    'support-unresponsive': 'support out of reach',
    'support-quality': 'quality of support',
    'lack-of-transparency': 'lack of transparency',
    'denied-responsibility': 'responsibility denied',
    'undisclosed-change': 'undisclosed change',
    restriction: 'restriction',
    'lock-in': 'lock-in',
    'misleading-advertising': 'misleading advertising',
    migration: 'migration',
    denigration: 'disparagement',
    other: 'other',
  },
  polarity: { praise: 'praise', blame: 'blame', neutral: 'neutral' },
  experience: { negative: 'negative', mixed: 'mixed', positive: 'positive' },
  verification: {
    none: 'not checked',
    invoice: 'invoice seen',
    correspondence: 'correspondence seen',
    identity: 'identity checked',
    'documents-seen': 'documents seen',
  },
  outcome: {
    pending: 'pending',
    resolved: 'resolved',
    'partly-resolved': 'partly resolved',
    unresolved: 'unresolved',
    'customer-left': 'the customer left',
    settled: 'settled',
    'in-mediation': 'in mediation',
    'in-litigation': 'in court',
    withdrawn: 'withdrawn',
    moot: 'moot',
  },
  demand: { open: 'open', 'partly-met': 'partly met', met: 'met', refused: 'refused' },
  promise: { pending: 'pending', kept: 'kept', broken: 'broken', 'no-news': 'no news' },
  answer: {
    answered: 'answered',
    'partly-answered': 'partly answered',
    declined: 'declined to answer',
    open: 'no answer',
  },
  signatureCheck: {
    none: 'not checked',
    confirmed: 'confirmed in writing',
    identity: 'identity checked',
    'in-person': 'given in person',
    mandate: 'given by mandate',
  },
  request: {
    rectification: 'rectification',
    erasure: 'erasure',
    'defamation-claim': 'claim of defamation',
    'right-of-reply': 'right of reply',
    'court-order': 'court order',
    other: 'other request',
  },
  decision: {
    accepted: 'accepted',
    partly: 'accepted in part',
    refused: 'refused',
    pending: 'under examination',
  },
  basis: { courtesy: 'courtesy reply', 'right-of-reply': 'right of reply', 'court-order': 'court order' },
  position: {
    accepted: 'complaint accepted',
    rejected: 'complaint rejected',
    'not-concerned': 'considers itself not concerned',
    partial: 'complaint accepted in part',
    'no-comment': 'no comment',
  },
  incident: {
    incident: 'Incident',
    recurring: 'Repeated failures',
    'unanswered-questions': 'Unanswered questions',
    dispute: 'Dispute',
  },
  incidentState: { ongoing: 'ongoing', resolved: 'resolved', closed: 'closed', unknown: 'state unknown' },
  postMortem: {
    published: 'published',
    redacted: 'published with cuts',
    'asked-and-refused': 'asked for and refused',
    'none-so-far': 'none so far',
  },
  acceptance: {
    accepted: 'accepted',
    refused: 'refused',
    insufficient: 'found insufficient',
    unknown: 'outcome unknown',
  },
  response: {
    'not-sent': 'not sent yet',
    awaiting: 'awaiting an answer',
    overdue: 'answer overdue',
    'long-overdue': 'long without an answer',
    answered: 'answered',
    declined: 'declined to answer',
  },
};

/** Dates, beside what Intl knows. */
const dates: DateWords = {
  locale: 'en-GB',
  undated: 'undated',
  about: 'around {date}',
  roughly: 'roughly {date}',
  uncertain: '{date} (date uncertain)',
  between: 'between {start} and {end}',
  fromTo: 'from {start} to {end}',
  dash: '{start} – {end}',
  since: 'since {date}',
  until: 'until {date}',
  endUnknown: '{date} (end unknown)',
  startUnknown: '{date} (start unknown)',
  theDay: '{date}',
  someDay: 'a day in {date}',
  someMonth: 'a month in {date}',
  firstDay: '',
  numberSpace: '\u00a0',
  seasons: {
    spring: 'spring {year}',
    summer: 'summer {year}',
    autumn: 'autumn {year}',
    winter: 'winter {year}',
  },
  theSeasons: {
    spring: 'spring {year}',
    summer: 'summer {year}',
    autumn: 'autumn {year}',
    winter: 'winter {year}',
  },
  decade: '{year}s',
  theDecade: 'the {year}s',
  dayAndTime: '{date}, {time}',
  dayAtTime: '{date} at {time}',
  aboutTime: 'around {time}',
  // An hour without minutes is not told as :00, which would say more than is known; 24 hours as all other times.
  hour: '{h}\u00a0h',
  minute: '{hh}:{mm}',
  second: '{hh}:{mm}:{ss}',
  zoned: '{time} ({zone})',
  contractions: [],
  duration: {
    about: 'about {duration}',
    between: 'between {min} and {max}',
    aboutBetween: 'about {min} to {max}',
    atMost: 'at most {duration}',
    before: '{duration} earlier',
    beforeAndAfter: 'between {before} earlier and {after} later',
    sameDay: 'the same day',
    and: '{large} {small}',
  },
};

/** What the editions of a text print around it. */
const text: TextWords = {
  notes: 'Notes',
  noteBack: (number, again) =>
    again ? `Back to reference ${again} to note ${number}` : `Back to the reference to note ${number}`,
  table: (number, heading) => (heading ? `Table ${number}, ${heading}` : `Table ${number}`),
  code: (number) => `Raw text ${number}`,
  passage: 'Address of this passage',
  share: 'Share these words',
  source: (number, title) => `Source ${number}, ${title}`,
  sourceShort: (number) => `source ${number}`,
  picture: (description) => `Picture: ${description}`,
  redacted: (reason) => (reason ? `redacted: ${reason}` : 'redacted'),
  according: (speaker) => `according to ${speaker}`,
  exhibit: (number) => `Exhibit ${number}`,
  withheld: {
    'on-request': 'Evidence not published, shown on request',
    kept: 'Evidence not published, kept by the publisher',
  },
  fingerprint: 'SHA-256 fingerprint of the original',
  exchange: 'Exchange of messages',
  editorNote: 'Editor’s note',
  colon: ': ',
  question: (to) => (to ? `Question to ${to}` : 'Question'),
  asked: (date) => `asked: ${date}`,
  answered: { yes: 'answered', partly: 'partly answered', no: 'not answered' },
  claim: {
    stated: 'Stated',
    documented: 'Documented',
    corroborated: 'Corroborated',
    admitted: 'Admitted',
    disputed: 'Disputed',
    refuted: 'Refuted',
    retracted: 'Retracted',
  },
  access: terms.access,
  channel: terms.channel,
  quotation: { open: '“', close: '”' },
};

/** Sharing a text, and quoting from it. */
const sharing: Words['views']['sharing'] = {
  title: 'Share and quote',
  networks: 'Share this page',
  mail: 'E-mail',
  otherWays: 'Other ways (device, text message, your server)',
  mailSubject: (title: string, site: string) => `${title} (${site})`,
  copy: 'Address to copy',
  quote: 'Quote this text',
  quotePassages: 'Quote a passage',
  quoteMeaning: 'One click selects the whole quotation, ready to copy.',
  marks: 'Address of each paragraph',
  marksMeaning:
    'A ¶ now follows each paragraph. It is a link to that paragraph, and holds when the text changes elsewhere.',
  show: 'show in the text',
  ownPage: 'page to share',
  /** On the page of a passage. */
  quoteWords: 'Quote these words',
  paperWords: 'These words online, in their place in the text',
  quotePage: 'Quote this page',
  paperPage: 'This page online, kept up to date',
  pageOn: (name, counts, site, date) => `${name}: ${counts}, on ${site} as of ${date}.`,
  /** What a quotation is taken from; dates, names and the site stand between commas. */
  work: (kind: string, to: string): string =>
    kind.charAt(0).toLowerCase() + kind.slice(1) + (to && ` to ${to}`),
  /** After who spoke: who reports it, or where it stands. */
  reported: (work: string, author: string): string => (author ? `quoted by ${work}` : `in ${work}`),
  embed: 'Embed a card',
  embedMeaning: 'This code shows a card of this page on another site, without script or tracker.',
  showCard: 'show the card',
  paper: 'This text online, with its sources and the replies received',
  /** The card that other sites show. */
  card: (title: string) => `Card: ${title}`,
  whole: (site: string) => `Read on ${site}`,
};

/** Shared by the pages of documents. */
const passage: Words['views']['passage'] = {
  kind: { quotation: 'Quotation', claim: 'Claim' },
  from: { quotation: 'Quotation from', claim: 'Claim from' },
  of: {
    quotation: (title: string): string => `Quotation from “${title}”`,
    claim: (title: string): string => `Claim from “${title}”`,
  },
  saidBy: 'Said by',
  claimedBy: 'Claimed by',
  answering: 'Replies to',
  date: 'Date',
  contestedBy: 'Contested by',
  proof: 'How far it is established',
  /** Where the publication sums a letter up in its own words. */
  summing: (title: string): string => `summary of “${title}”`,
  place: 'Read these words in their place, in the text',
  facts: 'What to know of these words',
  answer: (name: string): string => (name ? `Reply of ${name}` : 'Reply of the provider'),
  contests: 'This reply contests these words.',
};

const documents: Words['views']['documents'] = {
  anonymous: 'Anonymous',
  pseudonym: 'pseudonym',
  to: 'To',
  from: 'From',
  and: 'and',
  sources: 'Sources',
  sourcesOfLetter: 'Sources of the letter',
  archive: 'archived copy',
  corrections: 'Corrections',
  claims: 'What is claimed',
  claimsMeaning: 'The facts that this text states, and how far each is established.',
  contradiction: 'These two claims contradict each other',
  decisions: 'Requests about this text',
  about: 'About this text',
  provider: 'Provider',
  providers: 'Providers',
  services: 'Services',
  incident: 'Incident',
  issues: 'Subjects',
  published: 'Published here',
  updated: 'Changed',
  language: 'Language',
  reference: 'Reference',
  address: 'Permanent address',
  licence: 'Licence',
  breadcrumb: 'You are here',
  translationStale: (date, isCorrection) =>
    `The original was ${isCorrection ? 'corrected' : 'changed'} (${date}); this translation is older.`,
  translatedFrom: (language: string) => `Translation. Original text in ${language}:`,
  alsoIn: (language: string) => `This text also exists in ${language}:`,
  answerTitle: 'Reply',
  answerWords:
    'Any person or company named here may reply. The reply is published on this page, free of charge.',
  answerLink: 'Write to reply',
  answerProcedure: 'How to reply',
  answerSubject: (title: string) => `Reply to “${title}”`,
  report: 'Report this text',
  reportSubject: (title: string) => `Notice: ${title}`,
  reportBody: (address: string) =>
    [
      `1. Exact address of the content: ${address}`,
      '2. Why I believe it to be illegal (passage, reason): ',
      '3. My name and e-mail address: ',
      '4. I state in good faith that this information is accurate and complete.',
    ].join('\r\n\r\n'),
};

/** The page of a reply. */
const reply: Words['views']['reply'] = {
  replies: (count: number) => (count > 1 ? 'Replies' : 'Reply'),
  replyOf: (name: string) => `Reply of ${name}`,
  received: 'Received',
  basis: 'As',
  position: 'Position',
  reasons: 'Reasons given',
  passages: (count: number) => (count > 1 ? 'Contested passages' : 'Contested passage'),
  showPassage: 'see it in the text',
  verified: 'Origin verified',
  revisions: 'Revisions',
  inserted: 'Inserted',
  insertedAfter: (days) => `${days} after receipt`,
  asked: 'Time of asking',
  askedInTime: (isInTime) =>
    isInTime
      ? 'within three months of the publication of the text'
      : 'more than three months after the publication of the text',
  length: 'Length',
  lengths: (words, contested) => `${words} words; the contested text has ${contested}`,
  own: 'Address of this reply',
  answers: 'This is a reply to:',
  contested: (count: number) =>
    count > 1 ? `${count} passages of this text are contested.` : 'One passage of this text is contested.',
  readReply: 'Read the reply',
  answered: (name: string) => (name ? `${name} has replied.` : 'A reply is published on this page.'),
  letterheadObject: 'In reply to',
  postmark: { above: 'Reply', below: 'received' },
  summary: (name: string, title: string) => `${name || 'The provider'} replies to “${title}”.`,
};

/** The page of a letter. */
const letter: Words['views']['letter'] = {
  object: 'Subject',
  dateline: (place: string | undefined, date: string, _isDay: boolean) =>
    place ? `${place}, ${date}` : date.charAt(0).toUpperCase() + date.slice(1),
  enclosures: 'Encl.',
  enclosuresMeaning: 'Enclosures',
  demands: (count: number) => (count > 1 ? 'Demands' : 'Demand'),
  outcome: 'Outcome',
  outcomeSaid: 'According to the author of the letter:',
  asOf: 'as of',
  sent: (date: string) => `Sent: ${date}.`,
  silent: (days: string) => `No answer for ${days}`,
  silentUncounted: (date: string) => `No known answer as of ${date}`,
  uncounted: 'The date of sending is not known: days are not counted.',
  answeredAfter: (days: string) => `Answered after ${days}`,
  answered: 'Answered',
  declinedAfter: (days: string) => `Refused to answer after ${days}`,
  declined: 'Refused to answer',
  notSent: 'Not sent yet',
  workingDays: 'working days',
  paused: (reasons: string) => `Days not counted: ${reasons}.`,
  supporters: 'Supporting testimonials',
  follows: 'This letter comes after:',
  followedBy: 'This letter has a sequel:',
  series: (title) => `Series: ${title}`,
  seriesPart: (title, part, count) => `${title}, letter ${part} of ${count}`,
  thisLetter: 'this letter',
  previousLetter: 'Letter before:',
  nextLetter: 'Letter after:',
  elsewhere: {
    full: 'First published elsewhere; given here in full.',
    excerpt: 'First published elsewhere; excerpts only.',
    summary:
      'Published elsewhere. What follows is a summary in our words; only the original is authoritative.',
  },
  original: 'Read the original',
  postmark: {
    after: (days: string) => `after ${days}`,
    silent: 'No answer',
    days: (count: number) => (count > 1 ? 'days' : 'day'),
    answered: 'Answered',
    declined: 'Refused',
    open: 'Open letter',
    undated: ['no', 'date'],
  },
  description: (from: string, to: string) => `Open letter${from ? ` from ${from}` : ''} to ${to}.`,
};

/** The page of a testimonial. */
const testimonial: Words['views']['testimonial'] = {
  experience: 'Experience',
  experienced: 'When it happened',
  verified: 'Verification',
  service: 'Service',
  supports: 'In support of the letter',
  description: (from: string, provider: string) =>
    `Testimonial${from ? ` by ${from}` : ''} about ${provider}.`,
  postmark: 'Testimonial',
};

/** Lists. */
const list: Words['views']['list'] = {
  letters: 'Open letters',
  testimonials: 'Testimonials',
  incidents: 'Incidents',
  providers: 'Providers',
  count: {
    letter: (count: number): string => (count === 1 ? `${count} letter` : `${count} letters`),
    testimonial: (count: number): string => (count === 1 ? `${count} testimonial` : `${count} testimonials`),
    incident: (count: number): string => (count === 1 ? `${count} incident` : `${count} incidents`),
    reply: (count: number): string => (count === 1 ? `${count} reply` : `${count} replies`),
    waiting: (count: number): string => `${count} unanswered`,
  },
  order: 'Most recently published first.',
  orderTestimonials: 'Most recently published first; no other criterion, nothing is promoted.',
  orderProviders: 'In alphabetical order.',
  checked: 'Each testimonial says whether it was checked, and how. Nobody is paid to testify.',
  howWePublish: 'How we publish',
  empty: 'Nothing is published here yet.',
  fromTo: (from: string, to: string): string => `from ${from} to ${to}`,
  experience: (experience: string): string =>
    `${experience.charAt(0).toUpperCase()}${experience.slice(1)} experience`,
  written: 'written',
  sent: 'sent',
  undated: 'undated',
  published: 'published here',
  publishedFeminine: 'published here',
  experienced: 'it happened',
  received: 'received',
  pages: 'Pages of the list',
  description: {
    letters: 'All open letters, with their addressee, their date and what became of them.',
    testimonials:
      'All customers’ testimonials, with the date of the facts, that of publication and how each was checked.',
    incidents: 'All documented incidents, with their period and state.',
    providers: 'All providers that documents are about, with what waits for an answer.',
  },
};

/** The page of all that waits for an answer. */
const waiting: Words['views']['waiting'] = {
  title: 'Waiting longest',
  lead: (today: string): string =>
    `All letters and questions left without an answer, the longest wait first, counted as of ${today}.`,
  recounted: (today: string): string =>
    `Days have just been counted anew as of today; order and groups are those of ${today}.`,
  description: 'Open letters and questions without an answer, from the longest wait to the shortest.',
  rule: 'How days are counted',
  thresholds: (overdue: number, longOverdue: number): string =>
    `An answer is overdue once more than ${overdue} days have passed since the letter was sent; the wait is called long beyond ${longOverdue} days.`,
  presets: {
    'consumer-mediation':
      'This is the pace of consumer mediation in France: two months of silence are taken for a refusal, and the mediator cannot be turned to any more a year after the complaint (French consumer code, art. L612-2).',
    'right-of-reply':
      'This is the pace of the French right of reply: three days to insert it, three months to ask for it (LCEN, art. 1-1 III).',
  },
  forLetters: (rule) => `Letters. ${rule}`,
  forQuestions: (rule) => `Questions. ${rule}`,
  counting: {
    calendar: 'Every day counts, Sundays and holidays included.',
    working: 'Only working days count: Monday to Friday, without the public holidays of France.',
  },
  benefit:
    'The day of sending is not counted. Where a date is imprecise, the shortest wait it allows decides the place.',
  pauses: 'Some days may not count; the reason is then given below the title.',
  half: 'Answered in part',
  halfFor: (days: string): string => `Answered in part; the rest has waited for ${days}`,
  leaves: 'What is answered leaves this page. The page of the text keeps the count.',
  groups: {
    'long-overdue': 'Long overdue',
    overdue: 'Overdue',
    awaiting: 'Within the delay',
    uncounted: 'Days not counted',
  },
  meanings: {
    'long-overdue': (_overdue: number, longOverdue: number): string => `More than ${longOverdue} days.`,
    overdue: (overdue: number, longOverdue: number): string => `From ${overdue + 1} to ${longOverdue} days.`,
    awaiting: (overdue: number, _longOverdue: number): string => `Up to ${overdue} days.`,
    uncounted: (_overdue: number, _longOverdue: number): string =>
      'The date of sending, or of the question, is not known: nothing is counted.',
  },
  none: 'No letter and no question is waiting for an answer.',
};

/** The page that explains the open data. */
const data: Words['views']['data'] = {
  title: 'Open data',
  description: 'All that is published here, as JSON and as CSV tables, with the schema that describes it.',
  lead: 'All that this site publishes can be reused, counted and checked. The files are made anew at each publication; days are counted as of the date given.',
  asOf: (today: string): string => `As of ${today}.`,
  whole: 'The whole',
  tables: 'Tables',
  tablesMeaning:
    'One row for each entry, without the texts, which are in the JSON. CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read accents. A text that a spreadsheet would take for a formula (=, +, -, @) has an apostrophe before it.',
  rows: (count: number): string => (count === 1 ? `${count} row.` : `${count} rows.`),
  columns: 'Columns:',
  files: {
    'record.json':
      'The whole record: providers, letters, testimonials, incidents, replies, with full texts and sources.',
    'schema.json': 'JSON Schema (2020-12) of all the JSON here, field by field.',
    'letters.csv': 'Letters, their parties, dates and wait.',
    'incidents.csv': 'Incidents, their state and what they hold.',
    'events.csv': 'Events of all incidents.',
    'communications.csv': 'Statements made in all incidents.',
    'questions.csv': 'Questions put in public, their answer or wait.',
    'replies.csv': 'Replies of providers.',
    'testimonials.csv': 'Testimonials.',
    'demands.csv': 'What letters ask for, and what became of it.',
    'promises.csv': 'Promises made in incidents, kept or not.',
    'signatures.csv': 'Signatures of letters, in the order in which they appear.',
  },
  each: 'Each page',
  eachWords:
    'Each letter, testimonial, incident, reply and provider has its own JSON beside its page: add index.json to its address. The page announces it in its head as well. That of a provider stands beside its page in the site’s first language.',
  reading: 'How to read it',
  readingWords: [
    'A date is an object: edtf is the date as the source knows it (EDTF level 1; XXXX is unknown), earliest and latest are the first and last instant that it may mean, in UTC.',
    'uid is the permanent identity of a text, the same as in feeds. An address may change, it does not.',
    'Texts invented as examples carry "example": true.',
    'tombstones names texts that were withdrawn. Whoever keeps a copy should withdraw them too.',
  ],
  licence: 'Licence',
  licenceWords: (name: string): string => `The data are published under ${name}.`,
  licenceNone: 'The site declares no licence: quote, and ask before you reuse more.',
};

/** The home page. */
const home: Words['views']['home'] = {
  waiting: 'What has waited longest',
  waitingMeaning: (today: string): string =>
    `Letters and questions without an answer, counted as of ${today}.`,
  waitingAll: 'All that waits',
  waitingNone: 'No letter and no question is waiting for an answer.',
  new: 'What is new',
  providers: 'Who is spoken of',
  search: 'Search',
  searchLabel: 'Search for a letter, an incident, a provider',
  searchButton: 'Search',
  follow: 'Follow without account or e-mail',
  followWords: 'A feed for each provider, each letter, or for replies only.',
};

/** What stands in the place of a text that has left the publication. */
const tombstone: Words['views']['tombstone'] = {
  neutralTitle: {
    letter: 'Letter removed',
    testimonial: 'Testimonial removed',
    incident: 'Account of an incident removed',
    reply: 'Reply removed',
  },
  withdrawn: 'This text has been withdrawn from publication.',
  removed: 'This text has been removed, and its title with it.',
  at: 'Withdrawn',
  reason: 'Reason',
  by: 'Decided by',
  published: 'Had appeared',
  stays: 'This page stays at its address, so that the withdrawal can be seen.',
  answeredGone: 'This reply was about a text that is no longer published.',
  translatedGone: 'This text translated a text that is no longer published.',
  feedTitle: (title: string) => `Withdrawn: ${title}`,
};

/** Who signed a letter. */
const signatures: Words['views']['signatures'] = {
  title: 'Signatures',
  of: (title: string) => `Signatures of “${title}”`,
  count: (persons: number, organisations: number) => {
    const counted = [
      ...(persons > 0 ? [`${persons} ${persons > 1 ? 'people' : 'person'}`] : []),
      ...(organisations > 0 ? [`${organisations} organisation${organisations > 1 ? 's' : ''}`] : []),
    ].join(' and ');
    if (!counted) return 'Nobody has signed this letter yet.';
    return `${counted} ${persons + organisations > 1 ? 'have' : 'has'} signed this letter.`;
  },
  open: (contact: string) => `The letter can still be signed: write to ${contact}.`,
  closed: 'Signatures are closed.',
  checked: (checks: string) => `How signatures were checked: ${checks}.`,
  check: (check: string, count: number) => `${check} (${count})`,
  withdrawn: 'signature withdrawn',
  signedVersion: (date: string) => `signed the version of ${date}`,
  versions: 'Signed versions',
  onOriginal: 'The signatures are those of the original text:',
  pages: 'Pages of signatures',
};

/** The page of requests and decisions. */
const decisions: Words['views']['decisions'] = {
  title: 'Requests and decisions',
  description: 'What we were asked to correct, withdraw or add to published texts, and what was decided.',
  meaning:
    'Every request is told here, with the decision and its reasons. Whoever asks is not named. The most recent comes first.',
  none: 'No request has been received to this day.',
  requested: 'Received',
  decided: 'Decided',
  by: 'By',
  decision: 'Decision',
  reasons: 'Reasons',
  notListed: 'A text that stands in no list',
};

/** The page of corrections. */
const corrections: Words['views']['corrections'] = {
  title: 'Corrections',
  description: 'All corrections made to published texts, dated, the most recent first.',
  meaning:
    'Nothing is changed in silence. Each correction is dated, and also stays at the foot of the corrected text.',
  none: 'No correction so far.',
  undated: 'Undated',
};

/** The page of a provider. */
const provider: Words['views']['provider'] = {
  facts: 'In short',
  formerNames: 'Former names',
  until: (date: string): string => `until ${date}`,
  aliases: 'Also written',
  country: 'Country',
  sector: 'Sector',
  parent: 'Group',
  website: 'Site',
  statusPage: 'Status page',
  services: 'Services',
  contact: 'Where to write',
  people: 'Who speaks for it',
  officeUntil: (to: string): string => `until ${to}`,

  waiting: 'What waits',
  waitingNone: 'No letter and no question is waiting for an answer.',
  question: 'Question',
  answered: 'What was answered',
  answeredMeaning: 'Numbers, not a score: this site ranks nobody. Under each, what is counted.',
  answeredFormula: {
    letters: (answered: number, all: number): string =>
      `Letters with a reply published here (${answered}), of the letters sent or made public (${all}).`,
    testimonials: (answered: number, all: number): string =>
      `Testimonials with a reply published here (${answered}), of the testimonials published (${all}).`,
    questions: (answered: number, all: number): string =>
      `Questions answered, in part or in whole (${answered}), of the questions asked (${all}); a refusal is no answer.`,
    postMortems: (published: number, all: number): string =>
      `Incidents whose post-mortem is public, redacted or not (${published}), of the incidents where it is known (${all}).`,
    praise: 'Entries of incidents marked as praise, each with its source.',
  },
  answeredLetters: (answered: number, all: number): string => `Letters: replied to ${answered} of ${all}.`,
  answeredTestimonials: (answered: number, all: number): string =>
    `Testimonials: replied to ${answered} of ${all}.`,
  answeredQuestions: (answered: number, all: number): string =>
    `Questions asked during incidents: answered ${answered} of ${all}.`,
  postMortems: (published: number, all: number): string =>
    `Post-mortems: published for ${published} incident${published === 1 ? '' : 's'} of ${all}.`,
  praised: (count: number): string =>
    count === 1 ? 'One word of praise is reported.' : `${count} words of praise are reported.`,
  promises: 'Promises',
  promiseKnown: (date) => `known: ${date}`,
  promiseGroup: (state: string, count: number): string => `${state} (${count})`,

  timeline: 'Timeline',
  overview: 'Overview',
  overviewMeaning:
    'One line for each kind of entry; an incident has a length, the rest a date. The same facts follow as a list.',
  overviewCounts: 'A number counts entries that stand too close to be drawn apart.',
  undated: 'Undated',
  continued: 'continued',
  others: (count: number): string =>
    count === 1 ? 'Show the other entry' : `Show the other ${count} entries`,
  readIncident: 'Whole course of events, sources and ledger',
  laneIncidents: 'Incidents',
  kinds: 'Filter by kind of entry',
  allKinds: 'Everything',
  strand: {
    letter: 'Letters',
    testimonial: 'Testimonials',
    reply: 'Replies',
    course: 'What happened',
    statement: 'Statements',
    question: 'Questions',
    promise: 'Promises and remedies',
    authority: 'Authorities and courts',
    customer: 'Customers',
  },

  testimonials: 'Testimonials, by incident and by subject',
  testimonialsMeaning: 'Below its incident, or below each of its subjects. None is put forward.',
  noIssue: 'No subject given',

  dependsOn: 'On whom it depends',
  dependants: 'Who depends on it',
  affectedBy: 'Hit by the incidents of others',
  about: 'About',
  sources: 'Sources',
  description: (name: string, counts: string): string =>
    `${name}: ${counts}. What waits for an answer, what was answered, and the timeline.`,
  nothing: 'nothing published so far',
};

/** The page of an incident. */
const incident: Words['views']['incident'] = {
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
  statusService: 'Status service',
  statusThen: ', then ',
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

/** Feeds: titles, the few words around a text, notices of what happened since. */
const feeds: Words['feeds'] = {
  fact: (label, value) => `${label}: ${value}`,
  noted: (said, note) => `${said} (${note})`,
  sentence: (words) => `${words}.`,
  example: (title) => `[Example] ${title}`,
  written: 'Date',
  place: 'Place',
  state: 'State',
  noReply: 'no reply published here',

  kinds: {
    correction: 'Correction',
    outcome: 'Outcome',
    refusal: 'Refusal to answer',
    overdue: 'Overdue',
    status: 'Change',
  },
  titles: {
    everything: (site) => site,
    about: (site, what) => `${site} · ${what}`,
    letter: (title) => `What follows: ${title}`,
    format: (title, format) => `${title} (${format})`,
  },
  names: {
    everything: 'Everything published',
    letter: 'Open letters',
    testimonial: 'Testimonials',
    incident: 'Incidents',
    reply: 'Providers’ replies',
    correction: 'Corrections',
    unanswered: 'Unanswered',
    following: 'Letter by letter',
  },
  descriptions: {
    everything: 'Letters, testimonials, incidents, replies and corrections, in all languages of the site.',
    everythingReadable: 'Letters, testimonials, incidents, replies and corrections, in English.',
    provider: (name) => `Everything published about ${name}, its replies included.`,
    letter: 'Open letters in full, and what became of them.',
    testimonial: 'Testimonials in full, and their corrections.',
    incident: 'Incidents with their timelines, and their corrections.',
    reply: 'What providers reply, in full.',
    correction: 'What was corrected in published texts, and how.',
    unanswered:
      'Letters, and incidents with a question, that still wait for an answer, and the day on which a delay has passed. What receives an answer leaves this feed.',
    follow:
      'One letter only: its text, the replies it receives, its corrections, the delays that passed, its demands and its outcome.',
  },

  notices: {
    correction: (title) => `Correction: ${title}`,
    outcome: (state, title) => `Outcome, ${state}: ${title}`,
    refusal: (title) => `Declined to answer: ${title}`,
    corrected: 'What was corrected',
    standing: 'Where the letter stands',
    asItStands: 'The text as it stands today follows.',
    of: 'Document',
    about: (what, title) => `${what}: ${title}`,
    days: (days, counting) =>
      `${days} ${counting === 'working' ? 'working ' : ''}day${days === 1 ? '' : 's'}`,
    silence: (delay) => `More than ${delay} without an answer`,
    waited: (date, delay) => `On ${date}, more than ${delay} had passed without an answer published here.`,
    changed: {
      place: (number, count) => `${number} of ${count}`,
      demand: (state, place) => `Demand ${place ? `${place}, ` : ''}${state}`,
      promise: (state, place) => `Promise ${place ? `${place}, ` : ''}${state}`,
      question: (state, place) => `Question${place ? ` ${place}` : ''}, ${state}`,
      postMortem: (state) => `Post-mortem, ${state}`,
      resolution: (state) => `Incident ${state}`,
    },
  },

  sheet: (address) =>
    `This is a feed: texts set out for a reader to follow. Copy its address into yours. How to: ${address}`,
};

/** The page that tells how to follow the site, for readers who have never heard of a feed. */
const subscribe: Words['views']['subscribe'] = {
  title: 'Follow',
  lead: 'Be told of what is published here: no account, no e-mail to give, and without our knowing who you are.',
  description:
    'Follow the letters, one provider or the replies only: the addresses of the feeds, and how to use them.',
  what: {
    title: 'What a feed is',
    words: [
      'A feed is an address at which a site lays out its texts, newest first, in a form that software can read.',
      'You give that address to a feed reader: a program on your computer or phone, an online service, sometimes your mail program. It looks in now and then and shows you what is new, in full.',
      'You fetch; nobody sends you anything. To stop, remove the address from your reader: that is all.',
    ],
  },
  how: {
    title: 'In three steps',
    steps: [
      'Choose below what you want to follow, and copy the address.',
      'In your reader, look for “add a feed” or “subscribe”, and paste it.',
      'That is all. Most readers also find the feed if you give them the address of a page of this site.',
    ],
  },
  everything: {
    title: 'Follow everything',
    words:
      'Letters, testimonials, incidents, replies and corrections. The three forms say the same; when in doubt, take the first.',
  },
  kinds: { title: 'By kind', words: 'The replies only, for instance, or the corrections only.' },
  providers: { title: 'By provider', words: 'Everything about one provider, its replies included.' },
  letter: {
    title: 'One letter only',
    words:
      'Each letter has its feed, announced by its page: give the address of the page to your reader, and you will know when the addressee replies. If it finds none, add “rss.xml” to the end of the address.',
  },
  opml: {
    title: 'All the feeds at once',
    words:
      'This file (OPML) holds the list of the feeds, by language and subject. Most readers can import it; you keep what interests you. Single letters have a folder of their own in it: remove that one if you follow everything already.',
    link: 'Download the list of feeds',
  },
  mail: {
    title: 'By e-mail',
    words: [
      'Several mail programs read feeds as a folder of messages: look for “feeds” or “RSS” in their settings.',
      'There are also services that turn a feed into e-mails. They will know your address: read their terms. This site recommends none of them and keeps no list of subscribers.',
    ],
  },
  updates: {
    title: 'What changes afterwards',
    words:
      'Readers seldom show that a text already read has changed. That is why a reply, a correction, a deadline that passed, a demand met or refused, a promise kept or broken, the end of an incident and the outcome of a letter arrive as new texts, with a link to the one they concern.',
  },
  feedsIn: 'Feeds in English',
};

/** What the search says in the browser; {places} are filled there. */
const search: Words['search'] = {
  result: { one: '{n} result', other: '{n} results' },
  forWords: '{count} for “{words}”',
  none: 'No result for “{words}”.',
  noneFiltered: 'No result with these filters.',
  noneHint: 'Try a shorter word, another word, or remove a filter.',
  loading: 'Searching…',
  failed: 'Search could not be loaded. Check the connection, then try again; the lists below remain open.',
  more: 'Show more',
  places: 'Passages of this text',
  provider: 'Provider',
  nearly: 'a name close to “{words}”',
  aliases: 'also known as: {names}',
  about: 'All about {name} ({n})',
  also: 'Also in {language} ({n})',
  chosen: { one: '{n} filter chosen: {values}', other: '{n} filters chosen: {values}' },
};

/** The page of search. */
const browse: Words['views']['browse'] = {
  label: 'Narrow the list',
  provider: 'Provider',
  state: 'State',
  experience: 'Experience',
  year: 'Year',
  without: (choice) => `remove “${choice}”`,
  allProviders: 'all providers',
  order: 'Newest first, by year.',
  undated: 'undated',
  description: (title) => `${title}: what is published, with its date and what became of it.`,
};

/** The page that shares another. */
const sharePage: Words['views']['share'] = {
  title: 'Share',
  description:
    'Send a text of this site through the share menu of your device, by message or on a network, or quote it with its source, without a tracker.',
  lead: 'Each text published here has its address, and so has each paragraph and each quotation. At the foot of each text, “Share and quote” gives plain links; the last one leads here, where the share menu of your device, copying in one go, text messages and your own server are added.',
  noScript:
    'The share menu needs JavaScript, which does not run here. All that follows does without: go back to the text that you wanted to share.',
  how: {
    title: 'Sharing without a script, from each text',
    ways: [
      'At the foot of the text, links lead to e-mail and to networks.',
      '“Quote this text” and “Quote a passage” give the words, whose they are and their address: one click selects them, ready to copy.',
      '“Address of each paragraph” sets a ¶ after each paragraph, which leads to that one.',
      'The menu of the browser often has a share command of its own.',
      'Printed, each text carries its address and a code to photograph.',
    ],
  },
  lists: 'Choose a text',
  known: {
    title: 'What is learnt of you',
    words: [
      'What you choose here stays in your browser: this site learns neither how nor with whom you share, and the name of your server is not kept.',
      'A network learns nothing of you until you follow its link. It then receives what you share, and not the page that you come from.',
    ],
  },
  home: 'Home page',
  retry: 'Try again',
  what: 'What you share',
  part: 'All or part',
  whole: 'The whole page',
  send: 'Open the share menu',
  copy: 'Copy these words and their address',
  copyAddress: 'Copy the address alone',
  ways: 'Share by a link',
  server: {
    label: 'On your server (Mastodon, Misskey…)',
    hint: 'Its name, as at the end of your account. It is neither kept nor sent to this site.',
    submit: 'Write there',
  },
  reader: {
    sms: 'Text message',
    loading: 'Reading the page…',
    wrong: 'What was to be shared is no page of this site. Start from the home page, or from the list below.',
    missing:
      'There is no page at this address, or there no longer is. Start from the home page, or from the list below.',
    failed: 'The page could not be read. Check the connection, then try again.',
    lost: 'This passage is not, or no longer, on the page: all of it is offered.',
    quoted: 'Quotations and claims',
    paragraphs: 'Paragraphs',
    copied: 'Copied, with the address.',
    copiedAddress: 'Address copied.',
    notCopied: 'The browser did not allow copying: the words are selected, copy them yourself.',
    notShared: 'The share menu did not open. The other ways remain.',
    server: 'Write the name of a server, such as mastodon.example.',
  },
};

const searchPage: Words['views']['search'] = {
  title: 'Search',
  description: 'Find a provider, a word or a subject in everything that is published.',
  label: 'Search for',
  hint: 'A provider, a word of a letter, a subject. Accents do not matter.',
  submit: 'Search',
  narrow: 'Narrow down',
  clear: 'Remove the filters',
  sort: 'Order',
  sorts: { relevance: 'relevance', date: 'newest first', waiting: 'longest wait first' },
  facets: {
    provider: 'Provider',
    kind: 'Kind of document',
    answer: 'Answer received',
    state: 'State',
    outcome: 'Outcome',
    issue: 'Issue',
    service: 'Service',
    year: 'Year',
    language: 'Language',
  },
  answers: { answered: 'Yes', silent: 'No', declined: 'Refused' },
  results: 'Results',
  noScript: 'Search needs JavaScript. Everything it finds also stands in these lists.',
  lists: 'Browse the lists',
};

export const en: Words = {
  name: 'English',
  dates: dates,
  text: text,
  terms: terms,

  addresses: {
    letters: 'letters',
    testimonials: 'testimonials',
    incidents: 'incidents',
    replies: 'replies',
    providers: 'providers',
    search: 'search',
    share: 'share',
    browse: 'browse',
    subscribe: 'follow',
    corrections: 'corrections',
    data: 'open-data',
    waiting: 'waiting',
    decisions: 'requests-and-decisions',
    feeds: 'feeds',
    page: 'page',
    quotation: 'quote',
  },

  kinds: {
    letter: 'Open letter',
    testimonial: 'Testimonial',
    incident: 'Incident',
    reply: 'Reply',
    provider: 'Provider',
    page: 'Page',
  },

  site: {
    skip: 'Skip to the text',
    navigation: 'Main navigation',
    colophon: 'Footer',
    letters: 'Letters',
    testimonials: 'Testimonials',
    incidents: 'Incidents',
    providers: 'Providers',
    search: 'Search',
    subscribe: 'Follow',
    corrections: 'Corrections',
    data: 'Open data',
    waiting: 'Waiting longest',
    decisions: 'Requests and decisions',
    languages: 'Languages',
    example: 'Example',
    exampleMeaning: 'Invented to show how the site works: people, company and facts are fictitious.',
    inLanguage: (language: string) => `in ${language}`,
    translatedFrom: 'Translated from',
    alsoIn: 'Also in',
    publishedOn: 'Published on',
    updatedOn: 'Changed on',
    notFound: 'Page not found',
    notFoundWords:
      'Nothing stands at this address. It may have been copied wrongly; search or the lists below will help.',
    moved: 'This page has moved',
    page: (number: number, of: number) => `page ${number} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
    licence: 'Licence',
    publishedBy: 'Published by',
    feed: 'Feed',
  },

  feeds: feeds,
  search: search,
  social: {},
  views: {
    search: searchPage,
    share: sharePage,
    browse,
    sharing,
    passage,
    documents,
    letter,
    testimonial,
    reply,
    subscribe: subscribe,
    home: home,
    data,
    waiting,
    list: list,
    provider: provider,
    incident: incident,
    corrections: corrections,
    signatures,
    tombstone,
    decisions,
  },
};
