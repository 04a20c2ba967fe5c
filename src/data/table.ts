/** What a table is, and the cells that many tables have. */
import type { PartialDate } from '../domain/partial-date.ts';
import { attributionName, type Attribution } from '../domain/attribution.ts';
import { entryAddress } from '../library/addresses.ts';
import type { Document, Incident, PublicRecord } from '../library/record.ts';
import type { Cell } from './csv.ts';
import { absolute } from './places.ts';

export interface Table<Row> {
  /** Of its file: `letters` gives `letters.csv`. */
  name: string;
  rows(record: PublicRecord): readonly Row[];
  /** In the order of the table; names are those of the schema where it has one. */
  columns: Record<string, (row: Row, record: PublicRecord) => Cell>;
}

/** A table whose rows only it knows. */
export type AnyTable = Table<never>;

export function defineTable<Row>(table: Table<Row>): AnyTable {
  return table as unknown as AnyTable;
}

/** Header and rows. */
export function cellsOf(table: AnyTable, record: PublicRecord): Cell[][] {
  const columns = Object.entries(table.columns);
  return [
    columns.map(([name]) => name),
    ...table.rows(record).map((row) => columns.map(([, cell]) => cell(row, record))),
  ];
}

/** Several values in one cell. */
export const several = (values: readonly string[]): Cell => values.join('; ') || undefined;

export const edtf = (date: PartialDate | undefined): Cell => date?.edtf;

export const names = (parties: readonly Attribution[]): Cell => several(parties.map(attributionName));

export const addressOf = ({ site }: PublicRecord, document: Document): string =>
  absolute(site, entryAddress(site, document));

/** Entries of all incidents, each with its incident. */
export function ofIncidents<Entry>(list: (incident: Incident) => readonly Entry[]) {
  return ({ incidents }: PublicRecord) =>
    incidents.flatMap((incident) => list(incident).map((entry, index) => ({ incident, entry, index })));
}

/** Columns by which an entry of an incident is found again. */
export const ofIncident = {
  incident: ({ incident }: { incident: Incident }) => incident.id,
  url: ({ incident }: { incident: Incident }, record: PublicRecord) => addressOf(record, incident),
  provider: ({ incident }: { incident: Incident }) => incident.provider,
  example: ({ incident }: { incident: Incident }) => incident.example,
};

/** Addresses of the sources that an entry names; of one without an address, its title. */
export const sourceNames = ({ sources }: Pick<Document, 'sources'>, ids: readonly string[]): Cell =>
  several(
    ids.flatMap((id) => {
      const source = sources.find((one) => one.id === id);
      return source ? (source.url ?? source.title) : [];
    }),
  );

export const sourcesOf = ({ incident, entry }: { incident: Incident; entry: { sources: string[] } }): Cell =>
  sourceNames(incident, entry.sources);

/** Columns that every document has. */
export const ofDocument = {
  id: ({ id }: Document) => id,
  url: (document: Document, record: PublicRecord) => addressOf(record, document),
  language: ({ language }: Document) => language,
  translationOf: ({ translationOf }: Document) => translationOf,
  title: ({ title }: Document) => title,
  published: ({ published }: Document) => edtf(published),
  updated: ({ updated }: Document) => edtf(updated),
  example: ({ example }: Document) => example,
};
