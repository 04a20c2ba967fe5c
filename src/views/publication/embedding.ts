/** One document's HTML on the page of another. */

/** A start tag as the text room writes it: names, double-quoted values, values that may hold `>`. */
const START_TAG = /<[a-z][\w-]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/g;
const REFERENCE = /(\s(?:id|for|headers|aria-labelledby|aria-describedby)=")([^"]+)"/g;
const LOCAL_LINK = /(\shref="#)([^"]+)"/g;

/**
 * Sets `prefix` before the anchors of a text and before the links to them, so that two texts on one page may both have a
 * `source-1` or a first footnote. Only start tags are touched: a text that quotes HTML stays as it is.
 */
export function withPrefix(html: string, prefix: string): string {
  return html.replace(START_TAG, (tag) =>
    tag
      .replace(REFERENCE, (_, start: string, ids: string) => `${start}${ids.replace(/\S+/g, `${prefix}$&`)}"`)
      .replace(LOCAL_LINK, `$1${prefix}$2"`),
  );
}
