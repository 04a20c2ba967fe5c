/** Excerpts as pieces of text. Pagefind gives HTML; nothing of it ever reaches the page as HTML. */

export interface Piece {
  words: string;
  /** A word that was looked for. */
  isMarked: boolean;
}

/**
 * Splits at the marks and reads the rest as text. Pagefind 1.6 writes `<` and `>` of the text as entities and nothing else, so
 * that the only tags in an excerpt are its own marks.
 */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(part);
      return { words: asText(marked?.[1] ?? part), isMarked: marked !== null };
    });
}

function asText(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
