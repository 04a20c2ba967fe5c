/** What withdrawals, requests and decisions say of documents, held against the documents. */
import { bounds } from '../../domain/partial-date.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import type { Tombstone } from '../record.ts';
import { unknownReference } from './unknown-reference.ts';
import type { Whole } from './whole.ts';

/** Without a zone of their own, dates of days are compared in one zone. */
const ZONE = 'UTC';

export function problemsOfWithdrawal({ checked, stones, decisions, files }: Whole): Problem[] {
  const documents = files
    .filter(({ kind }) => kind !== 'provider' && kind !== 'page')
    .map(({ kind, id }) => `${kind}${kind === 'reply' ? '' : 's'}/${id}`.replace(/^reply/, 'replies'));
  return [
    ...checked.flatMap(({ entry, place }) =>
      'withdrawn' in entry && entry.withdrawn
        ? [problem('withdrawal-not-in-force', place(['withdrawn']), { prominence: entry.prominence })]
        : [],
    ),
    ...stones.flatMap(({ entry, place }) =>
      ended(entry.published, entry.withdrawn.at, () => place(['withdrawn', 'at'])),
    ),
    ...decisions.flatMap(({ entry, place }) => [
      ...(documents.includes(entry.target)
        ? []
        : [unknownReference('document', entry.target, documents, place(['target']))]),
      ...(entry.decided ? ended(entry.requested, entry.decided, () => place(['decided'])) : []),
    ]),
  ];
}

function ended(
  start: Tombstone['published'],
  end: Tombstone['published'],
  place: () => Problem['at'],
): Problem[] {
  const [first, last] = [bounds(start, ZONE).earliest, bounds(end, ZONE).latest];
  return first !== null && last !== null && last < first
    ? [problem('end-before-start', place(), { start: start.edtf, end: end.edtf })]
    : [];
}
