/** The address of a page as a picture that a phone reads off paper: QR code, ISO/IEC 18004. */
import encode from 'qr';

export interface QrCode {
  /** Modules a side, the quiet zone included. */
  size: number;
  /** The dark modules as one SVG path, to be stroked one module wide. */
  path: string;
}

/** The light margin that readers need around it, in modules (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/**
 * 15 % of it may be lost to a fold or a stain (level M). Rows are drawn as runs: a module at a time would take three times the bytes.
 * @param address ASCII, as addresses are written
 * @throws Error when the address has more than 2,331 characters
 */
export function qrCode(address: string): QrCode {
  const bordered = encode(address, 'raw', { ecc: 'medium', border: 1 });
  const rows = bordered.slice(1, -1).map((row) => row.slice(1, -1));
  const path = rows.map((row, y) => runsOf(row, y)).join('');
  return { size: rows.length + 2 * QUIET, path };
}

function runsOf(row: boolean[], y: number): string {
  let path = '';
  let end = -QUIET;
  for (let x = 0; x < row.length;) {
    if (!row[x]) {
      x++;
      continue;
    }
    let next = x;
    while (row[next]) next++;
    path += path === '' ? `M${x + QUIET} ${y + QUIET}.5` : `m${x - end} 0`;
    path += `h${next - x}`;
    x = end = next;
  }
  return path;
}
