import bidiFactory from 'bidi-js';
import { letters } from '../ruler.ts';
import type { easternLanguage, Slice, Voice } from './families.ts';
import { glyphsFor } from './repertoire.ts';

const bidi = bidiFactory();

/** Letters side by side in one font and one direction. */
export interface ScriptRun {
  /** As it was written; for a run in the faces that Satori draws, as it is seen from the left. */
  text: string;
  /** Absent for the faces that Satori draws. */
  slice?: Slice;
  rightToLeft: boolean;
}

/** Whether the first letter that has a direction goes from right to left (Unicode Standard Annex 9, P2 and P3). */
export function isRightToLeft(text: string): boolean {
  return (bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level ?? 0) % 2 === 1;
}

/** Letters of ours amid right-to-left text are spaces and points: turned around, with their brackets mirrored. */
const turned = (text: string): string =>
  letters(text)
    .reverse()
    .map((letter) => bidi.getMirroredCharacter(letter) ?? letter)
    .join('');

/**
 * A line in the runs that stand side by side on it, from left to right (Unicode Standard Annex 9, L2). A letter that no
 * font has is left out; `readable` took it out before.
 */
export function runsFrom(
  line: string,
  rightToLeft: boolean,
  voice: Voice,
  language: ReturnType<typeof easternLanguage>,
): ScriptRun[] {
  const { levels } = bidi.getEmbeddingLevels(line, rightToLeft ? 'rtl' : 'ltr');
  const runs: { text: string; slice?: Slice; level: number }[] = [];
  let at = 0;
  for (const letter of letters(line)) {
    const level = levels[at] ?? 0;
    at += letter.length;
    for (const { text, slice } of glyphsFor(letter, voice, language) ?? []) {
      const last = runs.at(-1);
      const together = last?.level === level && last.slice === slice && (slice === undefined || slice.joins);
      if (last && together) last.text += text;
      else runs.push(slice === undefined ? { text, level } : { text, slice, level });
    }
  }
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) reverse(runs, level);
  return runs.map(({ text, slice, level }) => {
    const odd = level % 2 === 1;
    if (slice === undefined) return { text: odd ? turned(text) : text, rightToLeft: odd };
    return { text, slice, rightToLeft: odd && slice.joins };
  });
}

/** Turns around every row of runs that are at this level or a higher one. */
function reverse(runs: { level: number }[], level: number): void {
  for (let start = 0; start < runs.length; start += 1) {
    let end = start;
    while (end < runs.length && runs[end]!.level >= level) end += 1;
    if (end === start) continue;
    runs.splice(start, end - start, ...runs.slice(start, end).reverse());
    start = end;
  }
}
