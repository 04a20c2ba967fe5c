/** The terms of the record as English readers see them. */
import type { Terms } from './terms-fr.ts';

export const termsEn: Terms = {
  event: {
    context: 'Context', started: 'Start', detected: 'Noticed', acknowledged: 'Acknowledged', update: 'Update',
    mitigated: 'Mitigated', 'partial-recovery': 'Partial recovery', relapse: 'Relapse', 'work-around': 'Work-around',
    resolved: 'Resolved', ended: 'End', 'declared-closed': 'Declared closed', 'post-mortem-published': 'Post-mortem published',
    'press-release': 'Press release', apology: 'Apology', question: 'Question', answer: 'Answer', refusal: 'Refusal',
    promise: 'Promise', 'promise-kept': 'Promise kept', 'promise-broken': 'Promise broken', 'remedy-offered': 'Remedy offered',
    'compensation-announced': 'Compensation announced', 'compensation-paid': 'Compensation paid', 'price-change': 'Price change',
    'contract-change': 'Contract change', discontinuation: 'Service ended', migration: 'Migration', 'customer-left': 'Customer left',
    complaints: 'Complaints', launch: 'Launch', regulator: 'Regulator', court: 'Court', mediation: 'Mediation',
    letter: 'Open letter', testimonial: 'Testimonial', reply: 'Provider’s reply', correction: 'Correction', praise: 'Praise', other: 'Other',
  },
  source: {
    'web-page': 'web page', 'press-article': 'press article', 'social-post': 'social post', 'press-release': 'press release',
    'post-mortem': 'post-mortem', 'status-page': 'status page', 'forum-thread': 'forum thread', 'e-mail': 'e-mail', ticket: 'ticket',
    'phone-call': 'phone call', letter: 'letter', contract: 'contract', invoice: 'invoice', log: 'log', screenshot: 'screenshot',
    'court-document': 'court document', 'regulator-decision': 'regulator’s decision', testimony: 'testimony', blog: 'blog',
    document: 'document', other: 'other',
  },
  access: { public: 'public', private: 'private', 'seen-by-editor': 'seen by the editor' },
  speaker: {
    executive: 'executive', 'official-account': 'official account', spokesperson: 'spokesperson', support: 'support', engineer: 'engineering',
    legal: 'legal department', company: 'company', press: 'press', customer: 'customer',
  },
  channel: {
    social: 'social network', blog: 'blog', 'status-page': 'status page', 'e-mail': 'e-mail', phone: 'phone', ticket: 'ticket', press: 'press',
    'press-release': 'press release', forum: 'forum', postal: 'post', 'in-person': 'in person', video: 'video', document: 'public document',
    'web-page': 'web page',
  },
  temperature: { hot: 'while it burned', cold: 'after the fact' },
  detail: { none: 'no detail', 'one-line': 'one line', general: 'general', technical: 'technical', 'post-mortem': 'full post-mortem' },
  contents: {
    facts: 'facts', cause: 'a cause', eta: 'an expected time', apology: 'an apology', compensation: 'compensation', promise: 'a promise',
    deflection: 'blame put elsewhere', denial: 'a denial',
  },
  cause: {
    'config-change': 'configuration change', hardware: 'hardware', power: 'power', network: 'network', automation: 'automation',
    'cascading-failure': 'cascading failure', capacity: 'capacity', software: 'software', security: 'security', time: 'clock',
    'third-party': 'third party', human: 'human error', unknown: 'not established',
  },
  remedy: {
    refund: 'refund', credit: 'credit', 'free-period': 'free period', replacement: 'replacement', repair: 'repair',
    'migration-help': 'help with migration', explanation: 'explanation', termination: 'termination', other: 'other', none: 'nothing',
  },
  issue: {
    outage: 'outage', performance: 'slowness', 'data-loss': 'data loss', security: 'security', billing: 'billing', refund: 'refund',
    contract: 'contract', cancellation: 'cancellation', 'support-unresponsive': 'support out of reach', 'support-quality': 'quality of support',
    'lack-of-transparency': 'lack of transparency', 'denied-responsibility': 'responsibility denied',
    'undisclosed-change': 'undisclosed change', restriction: 'restriction', 'lock-in': 'lock-in',
    'misleading-advertising': 'misleading advertising', migration: 'migration', denigration: 'disparagement', other: 'other',
  },
  polarity: { praise: 'praise', blame: 'blame', neutral: 'neutral' },
  experience: { negative: 'negative', mixed: 'mixed', positive: 'positive' },
  verification: {
    none: 'not checked', invoice: 'invoice seen', correspondence: 'correspondence seen', identity: 'identity checked', 'documents-seen': 'documents seen',
  },
  outcome: {
    pending: 'pending', resolved: 'resolved', 'partly-resolved': 'partly resolved', unresolved: 'unresolved', 'customer-left': 'the customer left',
    settled: 'settled', 'in-mediation': 'in mediation', 'in-litigation': 'in court', withdrawn: 'withdrawn', moot: 'moot',
  },
  demand: { open: 'open', 'partly-met': 'partly met', met: 'met', refused: 'refused' },
  promise: { pending: 'pending', kept: 'kept', broken: 'broken', 'no-news': 'no news' },
  answer: { answered: 'answered', 'partly-answered': 'partly answered', declined: 'declined to answer', open: 'no answer' },
  basis: { courtesy: 'courtesy reply', 'right-of-reply': 'right of reply', 'court-order': 'court order' },
  position: {
    accepted: 'complaint accepted', rejected: 'complaint rejected', 'not-concerned': 'considers itself not concerned',
    partial: 'complaint accepted in part', 'no-comment': 'no comment',
  },
  incident: { incident: 'Incident', recurring: 'Repeated failures', 'unanswered-questions': 'Unanswered questions', dispute: 'Dispute' },
  incidentState: { ongoing: 'ongoing', resolved: 'resolved', closed: 'closed', unknown: 'state unknown' },
  postMortem: { published: 'published', redacted: 'published with cuts', 'asked-and-refused': 'asked for and refused', 'none-so-far': 'none so far' },
  acceptance: { accepted: 'accepted', refused: 'refused', insufficient: 'found insufficient', unknown: 'outcome unknown' },
  response: {
    'not-sent': 'not sent yet', awaiting: 'awaiting an answer', overdue: 'answer overdue', 'long-overdue': 'long without an answer',
    answered: 'answered', declined: 'declined to answer',
  },
};
