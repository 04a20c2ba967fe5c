/** What stands beside what, worked out once for the whole record. */
import { once } from './handover.ts';
import { isGone } from './presence.ts';
import type { Document, Letter, Provider, PublicRecord, Reply, Testimonial, Tombstone } from './record.ts';

/** Newest publication first, then by identifier: the order of lists and feeds. */
export function byPublication(
  a: Pick<Document, 'published' | 'id'>,
  b: Pick<Document, 'published' | 'id'>,
): number {
  return -compareText(a.published.edtf, b.published.edtf) || compareText(a.id, b.id);
}

export const referenceTo = ({ kind, id }: Pick<Document, 'kind' | 'id'>): string => `${kind}s/${id}`;

/** Answers worked out once for the whole record: asked for each document, a search through all would grow with its square. */
export interface Index {
  documents: Document[];
  byReference: Map<string, Document>;
  providers: Map<string, Provider>;
  translations: Map<string, Document[]>;
  replies: Map<string, Reply[]>;
  about: Map<string, Document[]>;
  witnesses: Map<string, (Letter | Testimonial)[]>;
  supporters: Map<string, Testimonial[]>;
}

export function indexOf(record: PublicRecord): Index {
  return once(record, 'relations', () => {
    const documents = [
      ...record.letters,
      ...record.testimonials,
      ...record.incidents,
      ...record.replies,
    ].sort(byPublication);
    const byReference = new Map(
      [...documents, ...record.unlisted].map((document) => [referenceTo(document), document]),
    );
    // What is unlisted shows what belongs to it; what is listed shows nothing unlisted.
    const apart = new Set(record.unlisted.map(referenceTo));
    const unlisted = record.unlisted.filter(
      (document) =>
        (document.kind === 'reply' && apart.has(document.to)) ||
        (document.translationOf !== undefined && apart.has(`${document.kind}s/${document.translationOf}`)),
    );
    const answered = (reply: Reply) => byReference.get(reply.to);
    // Who names a translation means the text: they stand below every version of it.
    const originalId = (folder: string, id: string) =>
      byReference.get(`${folder}/${id}`)?.translationOf ?? id;
    return {
      documents,
      byReference,
      providers: new Map(record.providers.map((provider) => [provider.id, provider])),
      translations: grouped(
        [...documents, ...unlisted].toSorted((a, b) => compareText(a.language, b.language)),
        (document) =>
          document.translationOf === undefined ? [] : [`${document.kind}s/${document.translationOf}`],
      ),
      replies: grouped(
        [...record.replies, ...unlisted.filter((document) => document.kind === 'reply')].toSorted(
          (a, b) => compareText(a.received.edtf, b.received.edtf) || compareText(a.id, b.id),
        ),
        ({ to }) => [to],
      ),
      about: grouped(documents, (document) => [...new Set(providerIdsOf(document, answered))]),
      witnesses: grouped([...record.letters, ...record.testimonials].sort(byPublication), ({ incident }) =>
        incident === undefined ? [] : [originalId('incidents', incident)],
      ),
      supporters: grouped(record.testimonials, ({ letter }) =>
        letter === undefined ? [] : [originalId('letters', letter)],
      ),
    };
  });
}

export function providerIdsOf(
  document: Document,
  answered: (reply: Reply) => Document | Tombstone | undefined,
): string[] {
  if (document.kind === 'letter')
    return [...document.providers, ...document.to.flatMap(({ provider }) => provider ?? [])];
  if (document.kind !== 'reply') return [document.provider];
  const subject = answered(document);
  return [
    ...(document.by.provider ? [document.by.provider] : []),
    ...(subject && !isGone(subject) ? providerIdsOf(subject, answered) : []),
  ];
}

function grouped<T>(list: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
