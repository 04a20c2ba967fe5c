/** Documents and the record as JSON. Each document is written once: its own file and the whole are made of the same text. */
import { bounds, type PartialDate } from '../domain/partial-date.ts';
import { say } from '../domain/language.ts';
import { staleSince } from '../domain/translation.ts';
import { tagOf } from '../feeds/identity.ts';
import { entryAddress } from '../library/addresses.ts';
import { clockOfLetter } from '../library/clocks.ts';
import { once } from '../library/handover.ts';
import type { Document, Letter, PublicRecord } from '../library/record.ts';
import { documentsAbout, originalOf, providersOf, repliesTo } from '../library/relations.ts';
import { followersOf } from '../library/series.ts';
import { absolute, dataPath, wholePath, type Described } from './places.ts';
import { LISTS, shapes } from './shapes.ts';
import { signatoriesOf } from './signatories.ts';

/** A document or provider as one object of JSON, without an end of line. */
export function entryJson(record: PublicRecord, entry: Described): string {
  const written = once(record, 'data', () => new Map<Described, string>());
  let json = written.get(entry);
  if (json === undefined) {
    const zone = ('zone' in entry && entry.zone) || record.site.zone;
    json = JSON.stringify(published(record, entry), dates(record, zone));
    written.set(entry, json);
  }
  return json;
}

/** The whole record in the order of its lists: documents that stand in none are not in it. */
export function recordJson(record: PublicRecord): string {
  const { site } = record;
  const head = {
    kind: 'record',
    $schema: schemaAddress(record),
    title: say(site.title, site.languages[0]!, site.languages[0]!).words,
    url: absolute(site, site.base),
    publisher: site.publisher.name,
    asOf: record.today,
    licence: site.licence,
  };
  const lists = (Object.keys(LISTS) as (keyof typeof LISTS)[]).map(
    (list) => `"${list}":[\n${record[list].map((entry) => entryJson(record, entry)).join(',\n')}\n]`,
  );
  const gone = record.tombstones.map((stone) => ({
    kind: stone.kind,
    uid: tagOf(site, stone.uid),
    url: absolute(site, entryAddress(site, stone)),
    gone: stone.gone,
    at: stone.withdrawn.at,
    reason: stone.withdrawn.reason,
  }));
  const stones = `"tombstones":${JSON.stringify(gone, dates(record, site.zone))}`;
  return `${JSON.stringify(head).slice(0, -1)},\n${[...lists, stones].join(',\n')}}\n`;
}

export function schemaAddress({ site }: PublicRecord): string {
  return absolute(site, wholePath(site, 'schema.json'));
}

/** The fields in the order of the shape, so that the same record gives the same bytes; nothing is copied but the outermost level. */
function published(record: PublicRecord, entry: Described): Record<string, unknown> {
  const { site } = record;
  const added: Record<string, unknown> = {
    $schema: schemaAddress(record),
    uid: tagOf(site, entry.uid),
    url: absolute(site, entryAddress(site, entry, entry.kind === 'provider' ? site.languages[0] : undefined)),
    data: absolute(site, dataPath(site, entry)),
    text: { plain: entry.text.plain, html: entry.text.feed },
    licence: site.licence,
    ...relationsOf(record, entry),
  };
  const fields: Record<string, unknown> = { ...entry };
  const names = Object.keys(shapes[entry.kind].shape);
  return Object.fromEntries(names.map((name) => [name, name in added ? added[name] : fields[name]]));
}

function relationsOf(record: PublicRecord, entry: Described): Record<string, unknown> {
  const { site } = record;
  const to = (one: Described) =>
    absolute(site, entryAddress(site, one, one.kind === 'provider' ? site.languages[0] : undefined));
  if (entry.kind === 'provider') return { documents: documentsAbout(record, entry).map(to) };
  return {
    about: providersOf(record, entry).map((one) => ({ id: one.id, name: one.name, url: to(one) })),
    replies: repliesTo(record, entry).map(to),
    claims: entry.text.claims.map(({ anchor, contradicts, ...claim }) => ({
      url: `${to(entry)}#${anchor}`,
      ...claim,
      contradicts: contradicts.map((other) => `${to(entry)}#${other}`),
    })),
    ...staleOf(record, entry),
    exhibits: entry.text.exhibits.map(({ anchor, picture, ...exhibit }) => ({
      url: `${to(entry)}#${anchor}`,
      ...exhibit,
      ...(picture !== undefined && { picture: absolute(site, picture) }),
    })),
    ...(entry.kind === 'letter' && {
      ...signatoriesOf(record, entry),
      attachments: entry.attachments.map((one) => attachmentOf(record, entry, one)),
      response: responseOf(record, entry),
      ...(followersOf(record, entry).length > 0 && { followedBy: followersOf(record, entry).map(to) }),
    }),
  };
}

/** What was enclosed: never the name of the file, which is the publisher's own. */
function attachmentOf(
  { site }: PublicRecord,
  letter: Letter,
  { file, ...one }: Letter['attachments'][number],
) {
  const { sha256, picture } = letter.enclosed?.[file ?? ''] ?? {};
  return {
    ...one,
    ...(sha256 !== undefined && { sha256 }),
    ...(picture !== undefined && { picture: absolute(site, picture) }),
  };
}

/** Of a translation: since when its original says something else. */
function staleOf(record: PublicRecord, document: Document): { staleSince?: PartialDate } {
  const change = staleSince(originalOf(record, document), document, record.site.zone);
  return change ? { staleSince: change.at } : {};
}

function responseOf(record: PublicRecord, letter: Extract<Described, { kind: 'letter' }>) {
  const { state, asOf, counting, days } = clockOfLetter(record, letter);
  return { state, asOf, counting, days };
}

/** Writes a partial date as its EDTF beside the instants it lies between; null where it is open or unknown. */
function dates(record: PublicRecord, zone: string): (key: string, value: unknown) => unknown {
  // Looking up an hour of a zone is dear, and days come again and again.
  const known = once(record, `data dates ${zone}`, () => new Map<string, unknown>());
  return (_key, value) => {
    if (typeof value !== 'object' || value === null || !('edtf' in value)) return value;
    const date = value as PartialDate;
    const written = known.get(date.edtf) ?? withBounds(date, zone);
    known.set(date.edtf, written);
    return written;
  };
}

function withBounds(date: PartialDate, zone: string) {
  const { earliest, latest } = bounds(date, zone);
  const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return { edtf: date.edtf, earliest: instant(earliest), latest: instant(latest) };
}
