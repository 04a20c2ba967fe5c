/** Bytes that are no UTF-8 and can only be the older encoding of Western Europe. */

/** Letters and signs of French and its neighbours that Windows-1252 keeps in one byte. */
const EXPECTED = /^[\n\r\t -~àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆñÑáíóúÁÍÓÚßåÅøØ«»“”‘’–—…€°\u00a0§£¿¡]*$/;

/**
 * The text of bytes in Windows-1252 (Latin-1 among it), or undefined when that is not certain: when part of them is UTF-8 already, or
 * they give signs that nobody types.
 */
export function fromWindows1252(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const isMixed = /[\u00c3\u00c2][\u0080-\u00bf]|\u00e2\u20ac/.test(text);
  return isMixed || !EXPECTED.test(text) ? undefined : text.replace(/\r\n?/g, '\n');
}
