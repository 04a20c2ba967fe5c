import { coverage } from './coverage.ts';
import { laying } from './inks.ts';
import { trace } from './outline.ts';
import { palette, type Colour } from './palette.ts';
import { sheet } from './sheet.ts';
import { stampOf, type Stamp } from './stamp.ts';
import { elementsOf, type Element } from './svg.ts';

/** A stamp in a colour, and how many pixels of the sheet after its own place it is laid. */
export interface Impression {
  colour: Colour;
  stamp: Stamp;
  offset: number;
}

const inkOf = new Map(Object.entries(palette).map(([name, hex]) => [hex as string, name as Colour]));

const areas = coverage(sheet.width, sheet.height);

/** The outline of a <rect>. */
function rectangle(attributes: ReadonlyMap<string, string>): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => attributes.get(name) ?? '0');
  return `M${x} ${y}h${width}v${height}h-${width}Z`;
}

/**
 * What Satori laid out, shape by shape and letter by letter. A card is flat: letters and boxes in the inks of the palette,
 * one over the other. That needs no general renderer of SVG, and a general one took 8 ms a picture (librsvg through sharp)
 * where this takes less than one.
 * @param svg as Satori writes a box, its texts as outlines
 * @throws an Error that names what cannot be printed: a stroke, a clipping, a picture, a colour that is no ink
 */
export function impressionsOf(svg: string): Impression[] {
  return elementsOf(svg).map((element) => {
    const outline = element.attributes.get('d') ?? rectangle(element.attributes);
    return { colour: colourOf(element), stamp: stampOf(areas, (edge) => trace(outline, edge)), offset: 0 };
  });
}

function colourOf({ tag, attributes }: Element): Colour {
  const colour = inkOf.get(attributes.get('fill') ?? '');
  if (colour === undefined)
    throw new Error(`Satori drew a <${tag}> filled with ${attributes.get('fill')}, which no card needs.`);
  return colour;
}

/**
 * Lays impressions on a sheet of pixels of one byte (an index of `colours`); what falls off it is not laid.
 */
export function lay(pixels: Uint8Array, impressions: readonly Impression[]): void {
  for (const { colour, stamp, offset } of impressions) {
    const laid = laying(colour);
    for (let i = 0; i < stamp.pixels.length; i += 1) {
      const pixel = stamp.pixels[i]! + offset;
      const under = pixels[pixel];
      if (under !== undefined) pixels[pixel] = laid[under * 256 + stamp.shares[i]!]!;
    }
  }
}
