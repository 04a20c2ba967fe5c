import satori from 'satori';
import { faceStyle, fontsFor, type Face } from './typefaces.ts';

/** Widths of texts as Satori will draw them, without kerning, which in these faces only ever draws letters nearer. */
export interface Ruler {
  /**
   * The width of a text on one line, in px.
   * @param size font size in px
   * @param tracking letter-spacing in em
   */
  width(text: string, face: Face, size: number, tracking?: number): number;
  /** How a text in another script than ours is set; `undefined` for all that has words between spaces. */
  scriptOf?(text: string): Script | undefined;
}

/** What setting must know of a script. */
export interface Script {
  /** Where lines may break: each part begins with a space if one parts it from the part before. */
  words: readonly string[];
  /** The least line height as a multiple of the size: signs above and below need more than Latin letters. */
  leading: number;
  rightToLeft: boolean;
}

/** Letters are measured once a thread at this size in px; widths grow in proportion. */
const SCALE = 1000;
const advances = new Map<string, number>();
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A text as the reader counts its letters: a base and its marks are one. */
export function letters(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const faces: readonly Face[] = ['title', 'quotation', 'text', 'record', 'name'];
const entry = (face: Face, letter: string) => `${face} ${letter}`;

/** Measures the letters of these texts that were not met before, in one layout, and returns the ruler that knows them. */
export async function rulerFor(texts: readonly string[]): Promise<Ruler> {
  const all = texts.join('\n');
  const unknown = [...new Set(letters(`${all}\n… `))].filter(
    (letter) => letter !== '\n' && !advances.has(entry('title', letter)),
  );
  if (unknown.length > 0) {
    const row = (face: Face, letter: string) => ({
      type: 'div',
      props: {
        style: { ...faceStyle(face), fontSize: SCALE, lineHeight: `${SCALE}px`, whiteSpace: 'pre' },
        'data-entry': entry(face, letter),
        children: letter,
      },
    });
    await satori(
      {
        type: 'div',
        props: {
          style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
          children: unknown.flatMap((letter) => faces.map((face) => row(face, letter))),
        },
      },
      {
        width: 4 * SCALE,
        height: SCALE,
        fonts: fontsFor(all),
        onNodeDetected: ({ props, width }) => {
          const measured: unknown = props['data-entry'];
          if (typeof measured === 'string') advances.set(measured, width);
        },
      },
    );
  }
  const ems = new Map<string, { count: number; width: number }>();
  const measure = (text: string, face: Face) => {
    const all = letters(text);
    const width = all.reduce((sum, letter) => sum + (advances.get(entry(face, letter)) ?? SCALE) / SCALE, 0);
    return { count: all.length, width };
  };
  return {
    width(text, face, size, tracking = 0) {
      // Fitting asks for the same words at every size and while it balances lines; cutting them into letters is dear.
      const known = ems.get(entry(face, text)) ?? measure(text, face);
      ems.set(entry(face, text), known);
      return size * (known.width + known.count * tracking);
    },
  };
}
