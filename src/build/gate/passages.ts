/** The words of a piece, gathered from its markup, each with the place it came from. */
import type { Passages } from './judgement.ts';

export interface Gathered extends Passages {
  /** All passages but those that are known to hold nothing private, with an empty line after each. */
  text(): string;
  /** Offset in the piece of an offset in the text. */
  origin(at: number): number;
  /** What was gathered holds nothing private. */
  clear(): void;
}

/**
 * The same paragraph stands on its page, in feeds and in open data. Passages that were searched and hold nothing are not searched
 * again; one of a piece in which something was found always is, so that each judgement stands for itself.
 */
export type Cleared = Set<string>;

/** Searching less than this costs no more than knowing it. */
const SHORT = 80;

export function gather(cleared: Cleared): Gathered {
  // Two lists in step: from which offset of the text on the origin is which.
  const starts: number[] = [];
  const origins: number[] = [];
  const fresh: string[] = [];
  let text = '';
  let passage = '';
  let count = 0;
  const end = () => {
    if (passage === '') return;
    const isLong = passage.length > SHORT;
    if (isLong && cleared.has(passage)) starts.length = origins.length = count;
    else {
      if (isLong) fresh.push(passage);
      text += `${passage}\n\n`;
      count = starts.length;
    }
    passage = '';
  };
  return {
    add(words, at) {
      if (words === '') return;
      starts.push(text.length + passage.length);
      origins.push(at);
      passage += words;
    },
    end,
    text() {
      end();
      return text;
    },
    origin(at) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= at) low = middle;
        else high = middle;
      }
      return (origins[low] ?? 0) + at - (starts[low] ?? 0);
    },
    clear() {
      for (const one of fresh) cleared.add(one);
    },
  };
}
