/** References of HTML and XML that the engine's writers use for signs of markup. */

const SIGNS: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#38': '&', '#60': '<', '#62': '>', '#34': '"', '#39': "'",
  '#x26': '&', '#x3c': '<', '#x3e': '>', '#x22': '"', '#x27': "'",
}; // prettier-ignore
const REFERENCE = /&(amp|lt|gt|quot|apos|#(?:38|60|62|34|39|x(?:26|3c|3e|22|27)));/gi;

/** The text that a reader is given. Others, such as no-break spaces, are left to the rules, which know them. */
export function withoutReferences(text: string): string {
  return text.includes('&')
    ? text.replace(REFERENCE, (_all, name: string) => SIGNS[name.toLowerCase()]!)
    : text;
}
