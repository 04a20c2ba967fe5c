/** Where in a file a value stands that was found in a passage of it. */
import type { Place } from '../domain/problem.ts';
import type { Yaml } from '../front-matter/yaml.ts';
import { asRead } from './as-read.ts';

export interface Places {
  ofOffset(offset: number): Place;
  /**
   * The place of `found` in the value at a path, exact unless YAML wrote it in another way; then the beginning of the value.
   * @param within offset of `found` in the value
   */
  ofValue(path: readonly PropertyKey[], value: string, within: number, found: string): Place;
}

/** @param end where the front matter ends */
export function placesIn(file: string, text: string, end: number, front: Yaml): Places {
  let lines: number[] | undefined;
  const lineStarts = () => (lines ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]);
  const ofOffset = (offset: number): Place => {
    const starts = lineStarts();
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: offset - starts[low]! + 1 };
  };
  return {
    ofOffset,
    ofValue(path, value, within, found) {
      const start = front.place(path);
      const offset = (lineStarts()[start.line - 1] ?? 0) + start.column - 1;
      const typed = asRead(text.slice(offset, end));
      let at = -1;
      // The same words may stand in the value more than once.
      for (let left = count(asRead(value.slice(0, within)).text, found); left >= 0; left--) {
        at = typed.text.indexOf(found, at + 1);
        if (at < 0) return start;
      }
      return ofOffset(offset + typed.origin(at));
    },
  };
}

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}
