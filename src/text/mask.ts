/**
 * Masks: what would make the native parser read a program is replaced, before the parse and one unit for one unit, by
 * noncharacters of Unicode (which no file may hold: the bytes are checked first). Positions stay exact, the parser never meets an
 * expression or a module line (a thousand nested parentheses in one end the process), and afterwards the text is put back.
 */

/** `{`, the `i` of a line "import …", the `e` of a line "export …", and a `<` that begins no tag. */
export const MASKS = { '{': '\uFDD0', i: '\uFDD1', e: '\uFDD2', '<': '\uFDD3' } as const;
const MASKED = /[\uFDD0-\uFDD3]/g;
const ORIGINALS: Record<string, string> = Object.fromEntries(
  Object.entries(MASKS).map(([original, mask]) => [mask, original]),
);

/** A body without the noncharacters that are our masks: they are no text in any language. */
export const clean = (body: string): string => body.replace(/[\uFDD0-\uFDEF]/g, '\uFFFD');

/** A body for the parser. Comments `{/* … *\/}` are left to it: it drops what they hold from the text. */
export function mask(body: string): string {
  return maskAngles(maskBraces(clean(body))).replace(
    /^([ \t]*)(import|export)(?![\p{L}\p{N}_-])/gmu,
    (line, indent: string, word: string) =>
      indent + MASKS[word[0] as 'i' | 'e'] + line.slice(indent.length + 1),
  );
}

function maskBraces(body: string): string {
  let masked = '';
  let done = 0;
  let commentEnd = -1;
  for (let at = body.indexOf('{'); at >= 0; at = body.indexOf('{', at + 1)) {
    if (isEscaped(body, at)) continue;
    if (body.startsWith('/*', at + 1)) {
      // Looked for once a file, not once a brace: many openings and no end would cost a square.
      if (commentEnd < at + 3 && commentEnd !== Infinity) commentEnd = body.indexOf('*/', at + 3);
      if (commentEnd === -1) commentEnd = Infinity;
      if (body[commentEnd + 2] === '}') {
        at = commentEnd + 2;
        continue;
      }
    }
    masked += body.slice(done, at) + MASKS['{'];
    done = at + 1;
  }
  return masked + body.slice(done);
}

/** A `<` before a digit, a sign or an address; `< ` with a space is text for the parser too, and `](<…>)` an address. */
function maskAngles(body: string): string {
  return body.replace(
    /(?<!\](?:\(|:)\s{0,4})<(?=[^\sA-Za-z/>$_]|[A-Za-z][A-Za-z0-9+.-]{1,31}:\/\/|[\w.+-]{1,64}@)/g,
    (sign, at: number) => (isEscaped(body, at) ? sign : MASKS['<']),
  );
}

function isEscaped(body: string, at: number): boolean {
  let slashes = 0;
  while (body[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

/** Masks the unit at an offset. */
export function maskAt(masked: string, offset: number): string {
  return masked.slice(0, offset) + MASKS['<'] + masked.slice(offset + 1);
}

/** The text that was masked. */
export function unmask(value: string): string {
  return value.replace(MASKED, (mask) => ORIGINALS[mask] ?? mask);
}

/** An address that was masked: the parser writes what is not ASCII as percent-encoded UTF-8. */
export function unmaskAddress(value: string): string {
  return unmask(value).replace(/%EF%B7%9([0-3])/g, (_, last: string) =>
    encodeURIComponent(['{', 'i', 'e', '<'][Number(last)]!),
  );
}

/** Offsets in the body of the masks of a text node, given where the node stands in the masked body. */
export function masksBetween(
  masked: string,
  start: number,
  end: number,
): { offset: number; original: string }[] {
  const passage = masked.slice(start, end);
  return Array.from(passage.matchAll(MASKED), (match) => ({
    offset: start + match.index,
    original: ORIGINALS[match[0]]!,
  }));
}

/** Whether a line that starts with "import" or "export" is a line of program, not prose about duties. */
export function isModuleLine(line: string): boolean {
  return /^\s*(?:import\s*(?:["'{*(]|[\w$]+\s*(?:,|\s+from\s+["']))|export\s*(?:[{*]|(?:default|const|let|var|function|class|async)\b))/.test(
    line,
  );
}
