/** The gate before publication: an ill-formed feed is refused by strict readers as a whole, and nobody is told. */

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const REFERENCE = '&(?:amp|lt|gt|quot|apos|#\\d+|#x[0-9A-Fa-f]+);';
const ATTRIBUTES = `(?:\\s+${NAME}\\s*=\\s*(?:"(?:[^<&"]|${REFERENCE})*"|'(?:[^<&']|${REFERENCE})*'))*`;

/** One piece of a document after another; whatever fits none of them is not XML as we write it. */
const PIECES = new RegExp(
  [
    `(?<text>(?:[^<&]+|${REFERENCE})+)`,
    '<!\\[CDATA\\[[^]*?\\]\\]>',
    `<\\?${NAME}(?:\\s(?:(?!\\?>)[^])*)?\\?>`,
    `<(?<open>${NAME})${ATTRIBUTES}\\s*(?<empty>/?)>`,
    `</(?<close>${NAME})\\s*>`,
  ].join('|'),
  'gy',
);

const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/**
 * Why a document is not well-formed XML 1.0, or undefined. Stricter than XML where our writers never go: no comments, no
 * document type, ASCII names.
 */
export function faultOfXml(document: string): string | undefined {
  // Looking for halves of surrogate pairs by code point is slow: only in the rare document that has one.
  const forbidden =
    FORBIDDEN.exec(document) ?? (document.isWellFormed() ? undefined : /\p{Surrogate}/u.exec(document));
  if (forbidden) return `a character that XML cannot hold, at ${forbidden.index}`;
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < document.length) {
    PIECES.lastIndex = at;
    const piece = PIECES.exec(document);
    if (!piece) return `no XML at ${at}: ${document.slice(at, at + 40)}`;
    const { text, open: name, empty, close } = piece.groups ?? {};
    if (text?.includes(']]>')) return `"]]>" in text at ${at}`;
    if (text?.trim() && open.length === 0) return `text outside the document at ${at}`;
    if (name && open.length === 0 && ++roots > 1) return `a second document at ${at}`;
    if (name && !empty) open.push(name);
    if (close && open.pop() !== close) return `</${close}> closes nothing at ${at}`;
    at = PIECES.lastIndex;
  }
  if (open.length) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? undefined : 'no document';
}
