/** What stands beside what: questions asked of the record. Pure; each answers in a stable order. */
import { once } from './handover.ts';
import type { Document, Incident, Letter, Provider, PublicRecord, Reply, Testimonial } from './record.ts';

/** Replies to a document, first received first. */
export function repliesTo(record: PublicRecord, document: Document): Reply[] {
  return indexOf(record).replies.get(referenceTo(originalOf(record, document))) ?? [];
}

/** What a reply answers. The library has checked that it exists. */
export function answeredBy(record: PublicRecord, reply: Reply): Document {
  const found = indexOf(record).byReference.get(reply.to);
  if (!found) throw new Error(`The record holds no ${reply.to}, which ${reply.file} answers`);
  return found;
}

/** The document that a translation follows; the document itself when it is no translation. */
export function originalOf<D extends Document>(record: PublicRecord, document: D): D {
  if (!document.translationOf) return document;
  return (
    (indexOf(record).byReference.get(`${document.kind}s/${document.translationOf}`) as D | undefined) ??
    document
  );
}

/** A document in all its languages, the original first; alone when there is no translation. */
export function versionsOf<D extends Document>(record: PublicRecord, document: D): D[] {
  const original = originalOf(record, document);
  return [original, ...((indexOf(record).translations.get(referenceTo(original)) ?? []) as D[])];
}

/** Each document once, for a reader of `language`: the version in that language when there is one, else the original. */
export function readersVersions<D extends Document>(
  record: PublicRecord,
  documents: D[],
  language: string,
): D[] {
  return documents
    .filter((document) => !document.translationOf)
    .map(
      (original) => versionsOf(record, original).find((version) => version.language === language) ?? original,
    );
}

/** All that is dated and published, newest publication first. */
export function documentsOf(record: PublicRecord): Document[] {
  return indexOf(record).documents;
}

/** Providers a document is about, the main one first. */
export function providersOf(record: PublicRecord, document: Document): Provider[] {
  return [...new Set(providerIdsOf(document, (reply) => answeredBy(record, reply)))].flatMap(
    (id) => indexOf(record).providers.get(id) ?? [],
  );
}

export function providerOf(record: PublicRecord, id: string): Provider | undefined {
  return indexOf(record).providers.get(id);
}

/** Documents about a provider, newest publication first. */
export function documentsAbout(record: PublicRecord, provider: Provider): Document[] {
  return indexOf(record).about.get(provider.id) ?? [];
}

/** Letters and testimonials that name an incident. */
export function witnessesOf(record: PublicRecord, incident: Incident): (Letter | Testimonial)[] {
  return indexOf(record).witnesses.get(originalOf(record, incident).id) ?? [];
}

/** Testimonials that support a letter. */
export function supportersOf(record: PublicRecord, letter: Letter): Testimonial[] {
  return indexOf(record).supporters.get(originalOf(record, letter).id) ?? [];
}

/** Newest publication first, then by identifier: the order of lists and feeds. */
export function byPublication(a: Document, b: Document): number {
  return -compareText(a.published.edtf, b.published.edtf) || compareText(a.id, b.id);
}

const referenceTo = ({ kind, id }: Document): string => `${kind}s/${id}`;

/** Answers worked out once for the whole record: asked for each document, a search through all would grow with its square. */
interface Index {
  documents: Document[];
  byReference: Map<string, Document>;
  providers: Map<string, Provider>;
  translations: Map<string, Document[]>;
  replies: Map<string, Reply[]>;
  about: Map<string, Document[]>;
  witnesses: Map<string, (Letter | Testimonial)[]>;
  supporters: Map<string, Testimonial[]>;
}

function indexOf(record: PublicRecord): Index {
  return once(record, 'relations', () => {
    const documents = [
      ...record.letters,
      ...record.testimonials,
      ...record.incidents,
      ...record.replies,
    ].sort(byPublication);
    const byReference = new Map(documents.map((document) => [referenceTo(document), document]));
    const answered = (reply: Reply) => byReference.get(reply.to);
    return {
      documents,
      byReference,
      providers: new Map(record.providers.map((provider) => [provider.id, provider])),
      translations: grouped(
        documents.toSorted((a, b) => compareText(a.language, b.language)),
        (document) =>
          document.translationOf === undefined ? [] : [`${document.kind}s/${document.translationOf}`],
      ),
      replies: grouped(
        record.replies.toSorted(
          (a, b) => compareText(a.received.edtf, b.received.edtf) || compareText(a.id, b.id),
        ),
        ({ to }) => [to],
      ),
      about: grouped(documents, (document) => [...new Set(providerIdsOf(document, answered))]),
      witnesses: grouped([...record.letters, ...record.testimonials].sort(byPublication), ({ incident }) =>
        incident === undefined ? [] : [incident],
      ),
      supporters: grouped(record.testimonials, ({ letter }) => (letter === undefined ? [] : [letter])),
    };
  });
}

function providerIdsOf(document: Document, answered: (reply: Reply) => Document | undefined): string[] {
  if (document.kind === 'letter')
    return [...document.providers, ...document.to.flatMap(({ provider }) => provider ?? [])];
  if (document.kind !== 'reply') return [document.provider];
  const subject = answered(document);
  return [
    ...(document.by.provider ? [document.by.provider] : []),
    ...(subject ? providerIdsOf(subject, answered) : []),
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
