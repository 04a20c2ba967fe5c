/** The tables of the record: one entry a file, in the order of the page that explains them. Texts are in the JSON. */
import type { AnyTable } from './table.ts';
import { answerTables, letterTables } from './tables-documents.ts';
import { incidentTables } from './tables-incidents.ts';

export const tables: readonly AnyTable[] = [...letterTables, ...incidentTables, ...answerTables];
