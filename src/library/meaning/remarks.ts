/**
 * What nobody did wrong and somebody should know: translations that their originals have left behind, formal replies beyond the
 * bounds of the law. Told by `check`; nothing is kept from being published for it.
 */
import { problem, type Problem } from '../../domain/problem.ts';
import { askedInTime, INSERTION_DAYS, insertionDays, isFormal } from '../../domain/right-of-reply.ts';
import { staleSince } from '../../domain/translation.ts';
import { contestedLength } from '../contested.ts';
import type { Document } from '../record.ts';
import { checkedOf, type Checked, type Placed, type Whole } from './whole.ts';

export function remarksOf(whole: Whole): Problem[] {
  const documents = whole.checked.filter(
    (one): one is Checked & Placed<Document> => 'published' in one.entry,
  );
  const byReference = new Map(documents.map((one) => [`${one.entry.kind}s/${one.entry.id}`, one.entry]));
  return [...translations(documents, byReference, whole), ...replies(byReference, whole)];
}

function translations(
  documents: readonly Placed<Document>[],
  byReference: ReadonlyMap<string, Document>,
  { site }: Whole,
): Problem[] {
  return documents.flatMap(({ entry, place }) => {
    const original = byReference.get(`${entry.kind}s/${entry.translationOf}`);
    const stale = original && staleSince(original, entry, site.zone);
    if (!stale) return [];
    return [
      problem('translation-stale', place(['translationOf']), {
        since: stale.at.edtf,
        original: original.file,
      }),
    ];
  });
}

function replies(byReference: ReadonlyMap<string, Document>, whole: Whole): Problem[] {
  const { site, today } = whole;
  return checkedOf(whole, 'reply').flatMap(({ entry, place }) => {
    const contested = byReference.get(entry.to);
    if (!isFormal(entry.basis)) return [];
    const days = insertionDays(entry.received, entry.published, today, site.zone);
    const insertedLate =
      days && days.min > INSERTION_DAYS
        ? [
            problem('reply-inserted-late', place(['published']), {
              received: entry.received.edtf,
              inserted: entry.published.edtf,
              days: days.min,
            }),
          ]
        : [];
    if (!contested || entry.basis !== 'right-of-reply' || entry.translationOf !== undefined)
      return insertedLate;
    const length = contestedLength(contested);
    return [
      ...insertedLate,
      ...(askedInTime(contested.published, entry.received, site.zone) === false
        ? [
            problem('reply-asked-late', place(['received']), {
              asked: entry.received.edtf,
              published: contested.published.edtf,
            }),
          ]
        : []),
      ...(length !== undefined && entry.text.length > length
        ? [problem('reply-too-long', place([]), { words: entry.text.length, contested: length })]
        : []),
    ];
  });
}
