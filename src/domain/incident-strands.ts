/** The strands of a provider's timeline: what an entry is about, so that readers may follow one of them alone. */
import type { EventKind } from './vocabulary.ts';

/** In the order in which readers are offered them. */
export const STRANDS = [
  'letter',
  'testimonial',
  'reply',
  'course',
  'statement',
  'question',
  'promise',
  'authority',
  'customer',
] as const;
export type Strand = (typeof STRANDS)[number];

const KINDS: Record<Exclude<Strand, 'course'>, readonly EventKind[]> = {
  letter: ['letter'],
  testimonial: ['testimonial'],
  reply: ['reply'],
  statement: [
    'acknowledged', 'update', 'post-mortem-published', 'press-release', 'apology', 'correction',
  ], // prettier-ignore
  question: ['question', 'answer', 'refusal'],
  promise: [
    'promise', 'promise-kept', 'promise-broken', 'remedy-offered', 'compensation-announced', 'compensation-paid',
  ], // prettier-ignore
  authority: ['regulator', 'court', 'mediation'],
  customer: ['customer-left', 'complaints', 'praise'],
};

/** Every kind of event belongs to one strand; what no other strand claims is the course of events itself. */
export function strandOf(kind: EventKind): Strand {
  const claims = Object.entries(KINDS) as [Strand, readonly EventKind[]][];
  return claims.find(([, kinds]) => kinds.includes(kind))?.[0] ?? 'course';
}
