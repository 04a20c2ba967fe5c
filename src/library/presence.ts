/** Where a text is: in the lists, at its own address only, or gone. */
import type { Document, PublicRecord, Tombstone } from './record.ts';

export function isGone(document: Document | Tombstone): document is Tombstone {
  return 'gone' in document;
}

/** Tombstone of what a reference names: `letters/<id>`. */
export function stoneOf(record: PublicRecord, reference: string): Tombstone | undefined {
  return record.tombstones.find(({ kind, id }) => `${kind}s/${id}` === reference);
}

/** All documents of a kind that have a page, those that stand in no list among them. */
export function withUnlisted<Kind extends Document['kind']>(
  record: PublicRecord,
  kind: Kind,
): Extract<Document, { kind: Kind }>[] {
  const listed = {
    letter: 'letters',
    testimonial: 'testimonials',
    incident: 'incidents',
    reply: 'replies',
  } as const;
  return [...record[listed[kind]], ...record.unlisted].filter(
    (document): document is Extract<Document, { kind: Kind }> => document.kind === kind,
  );
}
