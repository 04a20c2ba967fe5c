/** Which characters a feed may hold, and how text becomes markup. */

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/**
 * Text without what XML 1.0 cannot hold even escaped (production [2] "Char"): control characters but tab and line ends,
 * halves of surrogate pairs, U+FFFE and U+FFFF. One of them makes the whole feed unreadable to a strict reader.
 */
export function xmlCharacters(text: string): string {
  // Nearly every text is clean, and looking by code point is slow.
  if (!CONTROL.test(text) && text.isWellFormed()) return text;
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}

/** Plain text as one line, its no-break spaces kept: for titles, names and summaries. */
export function line(text: string): string {
  return xmlCharacters(text)
    .replace(/[^\S\u00A0\u202F]+/g, ' ')
    .trim();
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // By name: the writer of RSS reads back what it is given and does not know numbers.
  "'": '&apos;',
};

/** Text as HTML or XML, for content and for quoted attributes. */
export function escapeMarkup(text: string): string {
  return xmlCharacters(text).replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}
