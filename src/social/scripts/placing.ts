import type { PlacedGlyph } from '../glyphs.ts';
import type { Ruler } from '../ruler.ts';
import { sheet, text, type Box, type Words } from '../sheet.ts';
import type { easternLanguage } from './families.ts';
import { runsFrom } from './runs.ts';
import { EM, shape } from './shaper.ts';
import { voices } from './voices.ts';

/** The lines of a text run by run, each where it is seen from the left: what is Satori's, and the glyphs that are not. */
export function placed(
  words: Words,
  ruler: Ruler,
  language: ReturnType<typeof easternLanguage>,
): { drawn: Box[]; others: PlacedGlyph[] } {
  const { x, top, setting, colour, anchor } = words;
  const { fromRight, ...leftward } = setting;
  const { face, lines, size, lineHeight, tracking } = setting;
  const { voice, weight, baseline } = voices[face];
  const scale = size / EM;
  const drawn: Box[] = [];
  const others: PlacedGlyph[] = [];
  lines.forEach((line, index) => {
    const width = ruler.width(line, face, size, tracking);
    const above = top + index * lineHeight;
    const base = sheet.margin + above + lineHeight / 2 + baseline * size;
    let left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    for (const run of runsFrom(line, fromRight !== undefined, voice, language)) {
      if (run.slice === undefined) {
        drawn.push(text(Math.round(left), above, { ...leftward, lines: [run.text] }, colour));
        left += ruler.width(run.text, face, size, tracking);
        continue;
      }
      const shaped = shape(run.text, run.slice, weight, run.rightToLeft);
      for (const { outline, x: along, y: down } of shaped.glyphs) {
        const place = { left: sheet.margin + left + along * scale, top: base + down * scale };
        others.push({ outline, scale, ...place, colour, words });
      }
      left += shaped.width * scale;
    }
  });
  return { drawn, others };
}
