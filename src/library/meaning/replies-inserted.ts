/** Formal replies that the law wants inserted by now: drafts, replies outside the lists, requests without a reply. */
import { bounds } from '../../domain/partial-date.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { insertionOverdue, isFormal } from '../../domain/right-of-reply.ts';
import type { Reply } from '../record.ts';
import { checkedOf, type Placed, type Whole } from './whole.ts';

export function problemsOfInsertion(whole: Whole): Problem[] {
  const { site, today, drafts, decisions } = whole;
  const published = checkedOf(whole, 'reply').filter(({ entry }) => isFormal(entry.basis));
  const waiting = checkedOf({ checked: drafts }, 'reply').filter(({ entry }) => isFormal(entry.basis));
  const shownNowhere = new Set(
    whole.checked.flatMap(({ entry }) =>
      'prominence' in entry && entry.prominence === 'unlisted' ? [`${entry.kind}s/${entry.id}`] : [],
    ),
  );
  const late = ({ entry, place }: Placed<Reply>, what: 'draft' | 'unlisted'): Problem[] => {
    const days = insertionOverdue(entry.received, today, site.zone);
    const facts = { what, basis: entry.basis, received: entry.received.edtf };
    return days === undefined
      ? []
      : [
          problem('reply-not-inserted', place([what === 'draft' ? 'draft' : 'prominence']), {
            ...facts,
            days,
          }),
        ];
  };
  return [
    ...waiting.flatMap((one) => late(one, 'draft')),
    // What answers a text outside the lists may stand where that text stands.
    ...published
      .filter(({ entry }) => entry.prominence === 'unlisted' && !shownNowhere.has(entry.to))
      .flatMap((one) => late(one, 'unlisted')),
    ...decisions.flatMap(({ entry, place }) => {
      if (entry.kind !== 'right-of-reply' || entry.decision === 'refused') return [];
      const days = insertionOverdue(entry.requested, today, site.zone);
      const asked = bounds(entry.requested, site.zone).earliest ?? -Infinity;
      // A reply that came in before the request is the answer to another one; a draft has been told above.
      const isMet = [...published, ...waiting].some(
        ({ entry: reply }) =>
          sameText(whole, reply.to, entry.target) &&
          (bounds(reply.received, site.zone).latest ?? Infinity) >= asked,
      );
      if (days === undefined || isMet) return [];
      const facts = {
        what: 'request',
        basis: 'right-of-reply',
        received: entry.requested.edtf,
        days,
      } as const;
      return [problem('reply-not-inserted', place(['requested']), facts)];
    }),
  ];
}

/** A text and its translations are one text to whoever answers it. */
function sameText({ checked }: Whole, one: string, other: string): boolean {
  const original = (reference: string): string => {
    const found = checked.find(({ entry }) => `${entry.kind}s/${entry.id}` === reference)?.entry;
    return found && 'translationOf' in found && found.translationOf !== undefined
      ? `${found.kind}s/${found.translationOf}`
      : reference;
  };
  return original(one) === original(other);
}
