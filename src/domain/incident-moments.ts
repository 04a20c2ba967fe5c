/** The moments of an incident that figures are measured between: starts, recoveries, public words. Each points to its entry. */
import type { IncidentFields } from './incident.ts';
import { bounds, comparePartialDates, type PartialDate } from './partial-date.ts';
import type { CHANNELS, EventKind } from './vocabulary.ts';

export type Chronicle = Pick<
  IncidentFields,
  'scopes' | 'events' | 'communications' | 'questions' | 'postMortem'
> & { nature: IncidentFields['kind'] };

/** A date of the incident and the entry that holds it: an index in the list of that name. */
export interface Moment {
  at: PartialDate;
  entry: 'scopes' | 'events' | 'communications' | 'questions' | 'postMortem';
  index: number;
}

/** What anybody can read or hear; an e-mail to customers or a call centre is no public word. */
const PUBLIC_CHANNELS: readonly (typeof CHANNELS)[number][] = [
  'social',
  'blog',
  'status-page',
  'press',
  'press-release',
  'forum',
  'video',
  'document',
  'web-page',
];

/** Beside `acknowledged`, the kinds of events by which the provider speaks. An update may be a fact that nobody was told. */
const LATER_SPEECH: readonly EventKind[] = [
  'apology',
  'press-release',
  'post-mortem-published',
  'declared-closed',
];

/** When a scope began: what the scope says, else its first event of the kind. Without scope, the first start of all. */
export function startOf(chronicle: Chronicle, scope: string | undefined, zone: string): Moment | undefined {
  const said = chronicle.scopes.flatMap(({ id, started: at }, index): Moment[] =>
    at && (scope === undefined || id === scope) ? [{ at, entry: 'scopes', index }] : [],
  );
  const seen = eventsOf(chronicle, ['started'], scope);
  const moments = scope !== undefined && said.length > 0 ? said : [...seen, ...said];
  return moments.sort(inOrder(zone))[0];
}

/**
 * When a scope was well again: what the scope says, else its last event of these kinds. Nothing when a relapse came after,
 * or may have come after: then it is not known that it was.
 */
export function endOf(
  chronicle: Chronicle,
  scope: string | undefined,
  kinds: readonly EventKind[],
  zone: string,
): Moment | undefined {
  const ends = eventsOf(chronicle, kinds, scope, scope === undefined);
  const index = chronicle.scopes.findIndex(({ id }) => id === scope);
  const at = chronicle.scopes[index]?.ended;
  if (at && kinds.includes('resolved')) return { at, entry: 'scopes', index };
  const end = ends.sort(inOrder(zone)).at(-1);
  if (!end) return undefined;
  const lastRelapse = eventsOf(chronicle, ['relapse'], scope).sort(inOrder(zone)).at(-1);
  return lastRelapse && comparePartialDates(lastRelapse.at, end.at, zone) >= 0 ? undefined : end;
}

/** Relapses between a start and a recovery. */
export function relapsesOf(chronicle: Chronicle, scope: string | undefined): number {
  return eventsOf(chronicle, ['relapse'], scope).length;
}

/**
 * The first public word of the provider: the earliest by which a word had *certainly* been said. Words dated too vaguely to tell
 * whether they stand before it are counted, not taken: "some time that day" must not make a figure, but readers are told.
 * What was said after the fact cannot have come earlier, and cold words from before the start are about something else.
 */
export function firstWord(
  chronicle: Chronicle,
  scope: string | undefined,
  start: Moment,
  zone: string,
): { moment: Moment; maybeEarlier: number } | undefined {
  const earliest = ({ at }: Moment) => bounds(at, zone).earliest ?? -Infinity;
  const latest = ({ at }: Moment) => bounds(at, zone).latest ?? Infinity;
  const hot = [...statements(chronicle, 'hot', scope), ...eventsOf(chronicle, ['acknowledged'], scope)];
  const later = [...statements(chronicle, 'cold', scope), ...eventsOf(chronicle, LATER_SPEECH, scope)];
  const words = [...hot, ...later.filter((word) => latest(word) >= earliest(start))];
  const first = words
    .filter((word) => word.at.kind !== 'unknown' && latest(word) < Infinity)
    .sort((a, b) => latest(a) - latest(b) || inOrder(zone)(a, b))[0];
  if (!first) return undefined;
  const maybeEarlier = hot.filter((word) => word.at.kind !== 'unknown' && earliest(word) < earliest(first));
  return { moment: first, maybeEarlier: maybeEarlier.length };
}

/** Words of the provider itself on a public channel; that a page could not be reached is no word. */
function statements(chronicle: Chronicle, temperature: 'hot' | 'cold', scope: string | undefined): Moment[] {
  return chronicle.communications.flatMap((one, index) =>
    one.temperature === temperature &&
    PUBLIC_CHANNELS.includes(one.channel) &&
    isOfProvider(one) &&
    one.detail !== 'none' &&
    (scope === undefined || one.scope === scope)
      ? [{ at: one.at, entry: 'communications' as const, index }]
      : [],
  );
}

/** Statements of the press and of customers are kept, and not counted as the provider's. */
export function isOfProvider({ speaker }: Chronicle['communications'][number]): boolean {
  return speaker.role !== 'press' && speaker.role !== 'customer';
}

/** Events of some kinds, of one scope, or of any when no scope is asked for (`unscoped`: of those that name none). */
export function eventsOf(
  chronicle: Chronicle,
  kinds: readonly EventKind[],
  scope: string | undefined,
  unscoped = false,
): Moment[] {
  return chronicle.events.flatMap(({ at, kind, scope: of }, index) =>
    kinds.includes(kind) && (unscoped ? of === undefined : scope === undefined || of === scope)
      ? [{ at, entry: 'events' as const, index }]
      : [],
  );
}

function inOrder(zone: string) {
  return (a: Moment, b: Moment) => comparePartialDates(a.at, b.at, zone);
}
