/** What stands beside what: questions asked of the record. Pure; each answers in a stable order. */
import { once } from './handover.ts';
import { stoneOf } from './presence.ts';
import type {
  Document,
  Incident,
  Letter,
  Provider,
  PublicRecord,
  Reply,
  Signature,
  Testimonial,
  Tombstone,
} from './record.ts';
import { indexOf, providerIdsOf, referenceTo } from './relations-index.ts';

/** Replies to a document, first received first. */
export function repliesTo(record: PublicRecord, document: Document): Reply[] {
  return indexOf(record).replies.get(referenceTo(originalOf(record, document))) ?? [];
}

/** What a reply answers, or what stands in its place. The library has checked that it exists. */
export function answeredBy(record: PublicRecord, reply: Reply): Document | Tombstone {
  const found = indexOf(record).byReference.get(reply.to) ?? stoneOf(record, reply.to);
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

/** Signatures of a letter, in the order of names. */
export function signaturesOf(record: PublicRecord, letter: Letter): Signature[] {
  const byLetter = once(record, 'signatures by letter', () =>
    Map.groupBy(record.signatures, ({ letter: id }) => id),
  );
  return byLetter.get(letter.id) ?? [];
}

export { isGone, stoneOf, withUnlisted } from './presence.ts';
export { byPublication } from './relations-index.ts';
