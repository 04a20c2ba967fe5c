/** The text strings of CBOR (RFC 8949): the form of Pagefind's index. */

/** Offsets from which a text goes to which, in their order; undefined when the bytes are not CBOR. */
export function textsOfCbor(bytes: Buffer): [from: number, to: number][] | undefined {
  const texts: [number, number][] = [];
  let at = 0;
  // How many items are still to come; those of an open list (RFC 8949, 3.2) until its end.
  const open: number[] = [1];
  while (open.length > 0) {
    const left = open.at(-1)!;
    if (left === 0) {
      open.pop();
      continue;
    }
    if (at >= bytes.length) return undefined;
    const head = bytes[at++]!;
    if (head === 0xff && left === Infinity) {
      open.pop();
      continue;
    }
    open[open.length - 1] = left - 1;
    const [kind, info] = [head >> 5, head & 31];
    let value = info;
    if (info >= 24 && info <= 27) {
      const size = 1 << (info - 24);
      if (at + size > bytes.length) return undefined;
      value = size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
      at += size;
    } else if (info > 27) {
      if (info !== 31) return undefined;
      value = Infinity;
    }
    if (kind === 2 || kind === 3) {
      if (at + value > bytes.length) return undefined;
      if (kind === 3) texts.push([at, at + value]);
      at += value;
    } else if (kind === 4) open.push(value);
    else if (kind === 5) open.push(value * 2);
    else if (kind === 6) open.push(1);
  }
  return at === bytes.length ? texts : undefined;
}
