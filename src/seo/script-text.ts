/** Structured data as the text of a script element. */

/**
 * JSON that can end neither its script element nor a line of it: `<`, `>`, `&` and the line separators U+2028 and U+2029
 * are written as escapes, which JSON reads back as the same characters.
 */
export function scriptText(object: Record<string, unknown>): string {
  return JSON.stringify(object).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Articles with the picture that travels with their link; the other objects as they are. */
export function withPicture(
  objects: Record<string, unknown>[],
  address: string | undefined,
): Record<string, unknown>[] {
  if (!address) return objects;
  return objects.map((object) =>
    object['@type'] === 'NewsArticle' ? { ...object, image: [address] } : object,
  );
}
