/** Words of the pages of letters, testimonials and replies. */
import type { publicationFr } from './publication-words-fr.ts';

const documents = {
  anonymous: 'Anonymous',
  pseudonym: 'pseudonym',
  to: 'To',
  from: 'From',
  and: 'and',
  sources: 'Sources',
  sourcesOfLetter: 'Sources of the letter',
  archive: 'archived copy',
  corrections: 'Corrections',
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
  translationStale: 'The original has changed since this translation.',
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

const reply = {
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

const letter = {
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

const testimonial = {
  experience: 'Experience',
  experienced: 'When it happened',
  verified: 'Verification',
  service: 'Service',
  supports: 'In support of the letter',
  description: (from: string, provider: string) =>
    `Testimonial${from ? ` by ${from}` : ''} about ${provider}.`,
  postmark: 'Testimonial',
};

export const publicationEn: typeof publicationFr = { documents, letter, reply, testimonial };
