/** Tables as CSV (RFC 4180), made to be opened in a spreadsheet without harm. */

export type Cell = string | number | boolean | undefined;

/**
 * What a spreadsheet would run as a formula, full-width signs included (OWASP, "CSV Injection"). A text that begins so gets an
 * apostrophe, which spreadsheets take as "this is text".
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Fields with a comma, a quotation mark or an end of line stand in quotation marks (RFC 4180, 2, 6 and 7). */
const QUOTED = /[",\r\n]/;

/** Without it the most common spreadsheet reads UTF-8 as the alphabet of the machine, and accents break. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Lines end in CRLF, the last one too. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
