import type { Face } from './typefaces.ts';
import { letters, type Ruler } from './ruler.ts';

/** A place for a text, in px: its width, its height, and the sizes it may be set in, largest first. */
export interface Frame {
  face: Face;
  width: number;
  height: number;
  sizes: readonly number[];
  /** Line height as a multiple of the size. */
  leading: number;
  /** Letter-spacing in em. */
  tracking?: number;
  /** Lines of nearly equal length, as `text-wrap: balance` does; for titles. */
  balanced?: boolean;
}

/** A text broken into lines that are known to fit their frame. */
export interface Setting {
  face: Face;
  lines: string[];
  size: number;
  /** The distance between two lines, in whole px. */
  lineHeight: number;
  tracking: number;
  /** The width of its frame in px, when it is written from right to left and so begins at the frame's other side. */
  fromRight?: number;
}

type Width = (text: string) => number;

/** A word as it begins a line: without the space that parts it from the one before, if one does. */
const first = (word: string) => (word.startsWith(' ') ? word.slice(1) : word);

/** Fills each line with as many words as it takes; `undefined` if one word alone is too wide. */
function wrap(words: readonly string[], limit: number, width: Width): string[] | undefined {
  const lines: string[] = [];
  for (const word of words) {
    if (width(first(word)) > limit) return undefined;
    const last = lines.at(-1);
    if (last !== undefined && width(last + word) <= limit) lines[lines.length - 1] = last + word;
    else lines.push(first(word));
  }
  return lines;
}

/** Cuts a word that no line takes, after a hyphen or a slash where there is one, else between letters. */
function pieces(word: string, limit: number, width: Width): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of letters(word)) {
    if (part !== '' && width(part + letter) > limit) {
      const joint = Math.max(part.lastIndexOf('-'), part.lastIndexOf('\u2010'), part.lastIndexOf('/')) + 1;
      const end = joint > 0 ? joint : part.length;
      parts.push(part.slice(0, end));
      part = part.slice(end);
    }
    part += letter;
  }
  return part === '' ? parts : [...parts, part];
}

/** Shortens a line until it fits with an ellipsis: at a word, or inside it when it stands alone. */
export function shorten(line: string, limit: number, width: Width): string {
  const words = line.split(' ');
  while (words.length > 1 && width(`${words.join(' ')}…`) > limit) words.pop();
  const kept = letters(words.join(' ').replace(/[\s,;:.–—-]+$/u, ''));
  while (kept.length > 0 && width(`${kept.join('')}…`) > limit) kept.pop();
  return `${kept.join('')}…`;
}

/** The narrowest measure that needs no more lines, found by halving to one px. */
function balance(words: readonly string[], lines: string[], limit: number, width: Width): string[] {
  let [narrow, wide, best] = [0, limit, lines];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const tried = wrap(words, middle, width);
    if (tried !== undefined && tried.length <= lines.length) [wide, best] = [middle, tried];
    else narrow = middle;
  }
  return best;
}

/** The words of a text that has them between spaces, each with the space before it. */
export function wordsOf(text: string): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  return words.map((word, index) => (index === 0 ? word : ` ${word}`));
}

/**
 * Sets a text in its frame: in the largest size that takes all of it; in the smallest, cut with an ellipsis, when none
 * does. Whatever the text, no line is wider and no setting higher than the frame.
 */
export function set(text: string, frame: Frame, ruler: Ruler): Setting {
  const { face, sizes, tracking = 0, balanced = false } = frame;
  const script = ruler.scriptOf?.(text);
  const leading = Math.max(frame.leading, script?.leading ?? 0);
  const words = script?.words ?? wordsOf(text);
  const setting = (size: number, lines: string[]): Setting => {
    const plain = { face, lines, size, lineHeight: Math.round(size * leading), tracking };
    return script?.rightToLeft ? { ...plain, fromRight: frame.width } : plain;
  };
  for (const size of sizes) {
    const width: Width = (part) => ruler.width(part, face, size, tracking);
    const lines = wrap(words, frame.width, width);
    if (lines === undefined || lines.length * Math.round(size * leading) > frame.height) continue;
    return setting(size, balanced ? balance(words, lines, frame.width, width) : lines);
  }
  const floor = sizes.at(-1) ?? 0;
  const width: Width = (part) => ruler.width(part, face, floor, tracking);
  const short = words.flatMap((word) =>
    width(first(word)) > frame.width ? pieces(word, frame.width, width) : [word],
  );
  const lines = wrap(short, frame.width, width) ?? [];
  const room = Math.max(1, Math.floor(frame.height / Math.round(floor * leading)));
  if (lines.length <= room) return setting(floor, lines);
  const [end = '', cut = ''] = lines.slice(room - 1, room + 1);
  const last = shorten(text.includes(end + cut) ? end + cut : `${end} ${cut}`, frame.width, width);
  return setting(floor, [...lines.slice(0, room - 1), last]);
}

/** The height a setting takes, in px. */
export function heightOf({ lines, lineHeight }: Setting): number {
  return lines.length * lineHeight;
}
