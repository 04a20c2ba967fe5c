/**
 * A text as a reader will see it, so that no way of writing hides a number: marks of emphasis, escapes, entities, comments, invisible
 * signs, full-width digits and no-break spaces are taken away or made plain, and every unit remembers where it came from.
 */
import { entity, plainCharacter } from './characters.ts';

export interface AsRead {
  text: string;
  /** Offset, in the text that was given, of the unit at an offset of `text`. */
  origin(at: number): number;
}

/**
 * What a reader does not see, or sees otherwise than it is typed. Ordinary letters and quotation marks pass. Each alternative is
 * bounded or runs to its own end once.
 */
const SIGNS = new RegExp(
  [
    String.raw`(?<end>\n[ \t]*\n[\n \t]*|\n(?=[ \t]*(?:[-+*#|]|\d{1,3}[.)])[ \t|#]))`, // a paragraph, an item, a row, a heading
    String.raw`(?<on>\n[ \t>]*)`, // a line goes on
    String.raw`(?<escape>\\(?=[!-\/:-@\x5b-\x60\x7b-~]))`,
    String.raw`(?<entity>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,16});)`,
    // Stars that hide a part of an address ("j***@…") are seen.
    String.raw`(?<mark>(?<!\*)\*{1,3}(?![*@])|\*{1,2}(?=@)(?<=\*[^\s*]{1,64}\*{1,2})|\x60{1,3}|~~|(?<![^\s*("'«“‘\[>])_{1,3}|_{1,3}(?![^\s*)"'»”’\].,;:!?<]))`,
    String.raw`(?<other>[^\n -~À-ɏ‘’“”«»…€°º])`,
  ].join('|'),
  'gu',
);

export function asRead(given: string): AsRead {
  const parts: string[] = [];
  // From which offset of the text on the origin is which: two lists in step.
  const places = [0];
  const origins = [0];
  let length = 0;
  let done = 0;
  const write = (words: string, from: number) => {
    if (origins.at(-1)! - places.at(-1)! !== from - length) {
      places.push(length);
      origins.push(from);
    }
    parts.push(words);
    length += words.length;
  };
  for (const match of given.matchAll(SIGNS)) {
    if (match.index > done) write(given.slice(done, match.index), done);
    const seen = look(match);
    done = match.index + match[0].length;
    if (seen) write(seen, match.index);
  }
  write(given.slice(done), done);
  places.push(length);
  origins.push(given.length);
  return { text: parts.join(''), origin: (at) => originOf(places, origins, at) };
}

function look({ groups, 0: sign }: RegExpMatchArray): string {
  const { end, on, other } = groups!;
  if (end) return '\n';
  if (on) return ' ';
  if (other) return plainCharacter(other);
  if (!groups!['entity']) return '';
  const shown = entity(sign.slice(1, -1));
  return shown === undefined ? sign : Array.from(shown, plainCharacter).join('');
}

function originOf(places: readonly number[], origins: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= at) low = middle;
    else high = middle;
  }
  // One sign may be shown as several: all of them come from where it stands.
  return Math.min(origins[low]! + at - places[low]!, (origins[low + 1] ?? Infinity) - 1);
}
