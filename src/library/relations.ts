/** What stands beside what: questions asked of the record. Pure; each answers in a stable order. */
import type { Document, Incident, Letter, Provider, PublicRecord, Reply, Testimonial } from './record.ts';

/** Replies to a document, first received first. */
export function repliesTo(record: PublicRecord, document: Document): Reply[] {
  const reference = `${document.kind}s/${originalOf(record, document).id}`;
  return record.replies.filter((reply) => reply.to === reference).sort(byReceipt);
}

/** What a reply answers. The library has checked that it exists. */
export function answeredBy(record: PublicRecord, reply: Reply): Document {
  const [folder, id] = reply.to.split('/');
  const found = [...record.letters, ...record.testimonials, ...record.incidents].find(
    (document) => `${document.kind}s` === folder && document.id === id,
  );
  if (!found) throw new Error(`The record holds no ${reply.to}, which ${reply.file} answers`);
  return found;
}

/** The document that a translation follows; the document itself when it is no translation. */
export function originalOf<D extends Document>(record: PublicRecord, document: D): D {
  if (!document.translationOf) return document;
  const found = documentsOf(record).find(
    ({ kind, id }) => kind === document.kind && id === document.translationOf,
  );
  return (found as D | undefined) ?? document;
}

/** A document in all its languages, the original first; alone when there is no translation. */
export function versionsOf<D extends Document>(record: PublicRecord, document: D): D[] {
  const original = originalOf(record, document);
  const others = documentsOf(record).filter(
    ({ kind, translationOf }) => kind === original.kind && translationOf === original.id,
  ) as D[];
  return [original, ...others.sort((a, b) => (a.language < b.language ? -1 : 1))];
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
  return [...record.letters, ...record.testimonials, ...record.incidents, ...record.replies].sort(
    byPublication,
  );
}

/** Providers a document is about, the main one first. */
export function providersOf(record: PublicRecord, document: Document): Provider[] {
  const ids = new Set(
    document.kind === 'letter'
      ? [...document.providers, ...document.to.flatMap(({ provider }) => provider ?? [])]
      : document.kind === 'reply'
        ? [
            ...(document.by.provider ? [document.by.provider] : []),
            ...providersOf(record, answeredBy(record, document)).map(({ id }) => id),
          ]
        : [document.provider],
  );
  return [...ids].flatMap((id) => record.providers.find((provider) => provider.id === id) ?? []);
}

export function providerOf(record: PublicRecord, id: string): Provider | undefined {
  return record.providers.find((provider) => provider.id === id);
}

/** Documents about a provider, newest publication first. */
export function documentsAbout(record: PublicRecord, provider: Provider): Document[] {
  return documentsOf(record).filter((document) =>
    providersOf(record, document).some(({ id }) => id === provider.id),
  );
}

/** Letters and testimonials that name an incident. */
export function witnessesOf(record: PublicRecord, incident: Incident): (Letter | Testimonial)[] {
  const id = originalOf(record, incident).id;
  return [...record.letters, ...record.testimonials]
    .filter((document) => document.incident === id)
    .sort(byPublication);
}

/** Testimonials that support a letter. */
export function supportersOf(record: PublicRecord, letter: Letter): Testimonial[] {
  const id = originalOf(record, letter).id;
  return record.testimonials.filter((testimonial) => testimonial.letter === id);
}

/** Newest publication first, then by identifier: the order of lists and feeds. */
export function byPublication(a: Document, b: Document): number {
  return -compareText(a.published.edtf, b.published.edtf) || compareText(a.id, b.id);
}

function byReceipt(a: Reply, b: Reply): number {
  return compareText(a.received.edtf, b.received.edtf) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
