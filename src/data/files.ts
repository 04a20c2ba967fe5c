/** Every file of the open data: the whole, its tables and schema, and one JSON beside each page. */
import { writePublishedText } from '../history/published-text.ts';
import type { PublicRecord } from '../library/record.ts';
import { writePublicLog } from '../history/public-log.ts';
import { writeCsv } from './csv.ts';
import { entryJson, recordJson } from './json.ts';
import { dataPath, textPath, wholePath } from './places.ts';
import { recordSchema } from './schema.ts';
import { cellsOf } from './table.ts';
import { tables } from './tables.ts';

export interface DataFile {
  /** With the base. */
  path: string;
  type: string;
  write(): string;
}

/** The files of the whole, for the page that explains them. */
export function wholeFiles(record: PublicRecord): DataFile[] {
  const { site } = record;
  return [
    { path: wholePath(site, 'record.json'), type: 'application/json', write: () => recordJson(record) },
    ...tables.map((table) => ({
      path: wholePath(site, `${table.name}.csv`),
      type: 'text/csv;charset=utf-8',
      write: () => writeCsv(cellsOf(table, record)),
    })),
    {
      path: wholePath(site, 'schema.json'),
      type: 'application/schema+json',
      write: () => `${JSON.stringify(recordSchema(site), null, 2)}\n`,
    },
  ];
}

/** All of them. What stands in no list has its own JSON, as it has its own page. */
export function dataFiles(record: PublicRecord): DataFile[] {
  const entries = [
    ...record.providers,
    ...record.letters,
    ...record.testimonials,
    ...record.incidents,
    ...record.replies,
    ...record.unlisted,
  ];
  return [
    ...wholeFiles(record),
    logFile(record),
    ...entries.flatMap((entry) =>
      entry.asPublished
        ? [
            {
              path: textPath(record.site, entry),
              type: 'application/json',
              write: () => writePublishedText(entry.asPublished!),
            },
          ]
        : [],
    ),
    ...entries.map((entry) => ({
      path: dataPath(record.site, entry),
      type: 'application/json',
      write: () => `${entryJson(record, entry)}\n`,
    })),
  ];
}

/** The log of what was published. Of a text in no list it tells no name, of one that is gone nothing that could be guessed. */
function logFile(record: PublicRecord): DataFile {
  const uids = (of: readonly { uid: string }[]) => of.map(({ uid }) => uid);
  return {
    path: wholePath(record.site, 'published.txt'),
    type: 'text/plain;charset=utf-8',
    write: () =>
      writePublicLog(record.log ?? [], { gone: uids(record.tombstones), unnamed: uids(record.unlisted) }),
  };
}
