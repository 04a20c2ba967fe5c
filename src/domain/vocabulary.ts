/**
 * The closed lists of the record. Terms are English in data; the dictionaries (`i18n/`) hold the words a reader sees,
 * and a term without a word in every language does not compile.
 */

/** What a document is. Also the name of its folder, in the plural. */
export const DOCUMENT_KINDS = ['letter', 'testimonial', 'incident', 'reply', 'provider', 'page'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const EVENT_KINDS = [
  'context', 'started', 'detected', 'acknowledged', 'update', 'mitigated', 'partial-recovery', 'relapse', 'work-around',
  'resolved', 'ended', 'declared-closed', 'post-mortem-published', 'press-release', 'apology', 'question', 'answer',
  'refusal', 'promise', 'promise-kept', 'promise-broken', 'remedy-offered', 'compensation-announced',
  'compensation-paid', 'price-change', 'contract-change', 'discontinuation', 'migration', 'customer-left', 'complaints',
  'launch', 'regulator', 'court', 'mediation', 'letter', 'testimonial', 'reply', 'correction', 'praise', 'other',
] as const; // prettier-ignore
export type EventKind = (typeof EVENT_KINDS)[number];

export const SOURCE_KINDS = [
  'web-page', 'press-article', 'social-post', 'press-release', 'post-mortem', 'status-page', 'forum-thread', 'e-mail',
  'ticket', 'phone-call', 'letter', 'contract', 'invoice', 'log', 'screenshot', 'court-document', 'regulator-decision',
  'testimony', 'blog', 'document', 'other',
] as const; // prettier-ignore

export const SOURCE_ACCESS = ['public', 'private', 'seen-by-editor'] as const;

/** Who may see a piece of evidence: everybody, whoever asks, or its publisher alone. */
export const EXHIBIT_VISIBILITIES = ['public', 'on-request', 'kept'] as const;
export type ExhibitVisibility = (typeof EXHIBIT_VISIBILITIES)[number];

export const SPEAKER_ROLES = [
  'executive',
  'official-account',
  'spokesperson',
  'support',
  'engineer',
  'legal',
  'company',
  'press',
  'customer',
] as const;
export const CHANNELS = ['social', 'blog', 'status-page', 'e-mail', 'phone', 'ticket', 'press', 'press-release', 'forum', 'postal', 'in-person', 'video', 'document', 'web-page'] as const; // prettier-ignore
export const TEMPERATURES = ['hot', 'cold'] as const;
/** The service on which a provider announces incidents, during this one. */
export const STATUS_SERVICE_STATES = ['up', 'degraded', 'down'] as const;
export const DETAILS = ['none', 'one-line', 'general', 'technical', 'post-mortem'] as const;
export const CONTENTS = [
  'facts',
  'cause',
  'eta',
  'apology',
  'compensation',
  'promise',
  'deflection',
  'denial',
] as const;

export const CAUSE_KINDS = ['config-change', 'hardware', 'power', 'network', 'automation', 'cascading-failure', 'capacity', 'software', 'security', 'time', 'third-party', 'human', 'unknown'] as const; // prettier-ignore
export const REMEDY_KINDS = ['refund', 'credit', 'free-period', 'replacement', 'repair', 'migration-help', 'explanation', 'termination', 'other', 'none'] as const; // prettier-ignore
export const ISSUES = [
  'outage', 'performance', 'data-loss', 'security', 'billing', 'refund', 'contract', 'cancellation',
  'support-unresponsive', 'support-quality', 'lack-of-transparency', 'denied-responsibility', 'undisclosed-change',
  'restriction', 'lock-in', 'misleading-advertising', 'migration', 'denigration', 'other',
] as const; // prettier-ignore
export type Issue = (typeof ISSUES)[number];

export const POLARITIES = ['praise', 'blame', 'neutral'] as const;
export const EXPERIENCES = ['negative', 'mixed', 'positive'] as const;
export const VERIFICATIONS = ['none', 'invoice', 'correspondence', 'identity', 'documents-seen'] as const;
export const OUTCOMES = ['pending', 'resolved', 'partly-resolved', 'unresolved', 'customer-left', 'settled', 'in-mediation', 'in-litigation', 'withdrawn', 'moot'] as const; // prettier-ignore
export const DEMAND_STATES = ['open', 'partly-met', 'met', 'refused'] as const;
export const PROMISE_STATES = ['pending', 'kept', 'broken', 'no-news'] as const;
export const ANSWER_STATES = ['answered', 'partly-answered', 'declined', 'open'] as const;
export const REPLY_BASES = ['courtesy', 'right-of-reply', 'court-order'] as const;
/** Where a document is shown: everywhere, at its own address only, or not any more (see `tombstone.ts`). */
export const PROMINENCES = ['normal', 'unlisted', 'withdrawn', 'removed'] as const;
export const REQUEST_KINDS = [
  'rectification',
  'erasure',
  'defamation-claim',
  'right-of-reply',
  'court-order',
  'other',
] as const;
export const SIGNER_KINDS = ['person', 'organisation'] as const;
export const SIGNATURE_CHECKS = ['none', 'confirmed', 'identity', 'in-person', 'mandate'] as const;
export const SIGNATURE_STATES = ['shown', 'withdrawn'] as const;
export const DECISIONS = ['accepted', 'partly', 'refused', 'pending'] as const;
export const POSITIONS = ['accepted', 'rejected', 'not-concerned', 'partial', 'no-comment'] as const;
export const INCIDENT_KINDS = ['incident', 'recurring', 'unanswered-questions', 'dispute'] as const;
export const INCIDENT_STATES = ['ongoing', 'resolved', 'closed', 'unknown'] as const;
export const POST_MORTEM_STATES = ['published', 'redacted', 'asked-and-refused', 'none-so-far'] as const;
export const ACCEPTANCES = ['accepted', 'refused', 'insufficient', 'unknown'] as const;
export const PAGE_ROLES = [
  'about',
  'how-we-publish',
  'legal-notice',
  'right-of-reply',
  'corrections',
  'other',
] as const;
