/**
 * How a document of a feed is put together. The same item stands in a dozen documents of a format: it is written once and turned into
 * bytes once, which are then copied. To encode the text of every document anew took longer than to write it.
 */

/** Bytes of `start`, the items with `between` in the middle of each two, and `end`, in UTF-8. */
export function assembled(
  start: string,
  items: readonly Uint8Array[],
  end: string,
  between = '',
): Uint8Array {
  const middle = Buffer.from(between);
  const parts = items.flatMap((item, index) => (index > 0 && between ? [middle, item] : [item]));
  return Buffer.concat([Buffer.from(start), ...parts, Buffer.from(end)]);
}

/** Items of one format by their written form: what is not known yet is written, several at a time where the writer can. */
export function writtenOnce<Item extends object>() {
  const known = new WeakMap<Item, Uint8Array>();
  return {
    missing: (items: readonly Item[]) => items.filter((item) => !known.has(item)),
    keep: (item: Item, text: string) => void known.set(item, Buffer.from(text)),
    of: (items: readonly Item[]) => items.map((item) => known.get(item)!),
  };
}
