import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signature } from '../domain/signature.ts';
import { bigRecord } from '../tests/feeds-record.ts';
import { sampleIncident } from '../views/incident/sample-incident.ts';
import { sampleLetter, sampleRecord, sampleReply } from '../views/publication/sample-record.ts';
import { writeCsv } from './csv.ts';
import { cellsOf } from './table.ts';
import { tables } from './tables.ts';

/** Reads RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(cell)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('a table begins with a byte order mark, lines end in CRLF, the last one too', () => {
  expect(
    writeCsv([
      ['a', 'b'],
      ['é', undefined],
    ]),
  ).toBe('\uFEFFa,b\r\né,\r\n');
});

test('commas, quotation marks and ends of lines stand in quotation marks', () => {
  expect(writeCsv([['a,b', 'say "no"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""no""","two\nlines"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
  '%j is no formula any more',
  (words) => {
    expect(readCsv(writeCsv([[words]]))).toEqual([[`'${words}`]]);
  },
);

test('a number stays one', () => {
  expect(writeCsv([[-1, 0, true]])).toBe('\uFEFF-1,0,true\r\n');
});

test('whatever is in a cell, it comes back in its place and starts no formula', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(cells, (rows) => {
      const read = readCsv(writeCsv(rows));
      expect(
        read.map((row) => row.map((words) => words.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, ''))),
      ).toEqual(rows.map((row) => row.map((words) => words.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, ''))));
      expect(read.flat().filter((words) => /^[=+\-@\t\r\n]/.test(words))).toEqual([]);
    }),
  );
});

test('every row of every table has a cell for every column', () => {
  const incidents = [sampleIncident({ promises: [{ words: 'Ne plus recommencer' }] })];
  const letters = [sampleLetter({ demands: [{ words: 'Rétablir la ligne' }] })];
  const signed = { sort: 'Exemple Ada', name: 'Ada Exemple', signed: '2026-03-01', verified: 'confirmed' };
  const one = {
    ...signature.parse(signed),
    id: 'ada',
    letter: letters[0]!.id,
    file: 'signatures/x/ada.yaml',
  };
  const record = sampleRecord({ incidents, letters, replies: [sampleReply()], signatures: [one] });
  for (const table of tables) {
    const cells = cellsOf(table, record);
    expect(cells.length).toBeGreaterThan(1);
    expect(new Set(readCsv(writeCsv(cells)).map((row) => row.length))).toEqual(new Set([cells[0]!.length]));
  }
});

test('a question of a table leads to its incident and to its sources', () => {
  const [head, row] = cellsOf(
    tables.find(({ name }) => name === 'questions')!,
    bigRecord({ incidents: [sampleIncident()] }),
  );
  const cell = (name: string) => row![head!.indexOf(name)];
  expect(cell('url')).toBe('https://cahiers.example/incidents/panne/');
  expect(cell('state')).toBe('open');
  expect(cell('daysMin')).toBe(109);
});
