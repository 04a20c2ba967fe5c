import { coverage } from './coverage.ts';
import { layer } from './inks.ts';
import { trace } from './outline.ts';
import { palette, type Colour } from './palette.ts';
import { sheet } from './sheet.ts';

const inkOf = new Map(Object.entries(palette).map(([name, hex]) => [hex as string, name as Colour]));

/** Elements of Satori's that draw nothing here: no card is clipped or masked. */
const unseen = new Set(['mask', 'defs', 'clipPath']);
/** What a shape may have; anything else would change how it looks. */
const drawn = new Set(['x', 'y', 'width', 'height', 'fill', 'd']);

const areas = coverage(sheet.width, sheet.height);

function attributesOf(tag: string, source: string): Map<string, string> {
  const attributes = new Map(
    Array.from(source.matchAll(/([\w-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
  );
  const strange = [...attributes.keys()].find((name) => !drawn.has(name));
  if (strange !== undefined)
    throw new Error(`Satori drew a <${tag}> with “${strange}”, which no card needs.`);
  return attributes;
}

/** The outline of a <rect>. */
function rectangle(attributes: Map<string, string>): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => attributes.get(name) ?? '0');
  return `M${x} ${y}h${width}v${height}h-${width}Z`;
}

/**
 * Prints what Satori laid out, in pixels of one byte (an index of `colours`). A card is flat: letters and boxes in the
 * inks of the palette, one over the other. That needs no general renderer of SVG, and a general one took 8 ms a picture
 * (librsvg through sharp) where this takes 3.
 * @param svg as Satori writes it
 * @throws an Error that names what it cannot print: a stroke, a clipping, a picture, a colour that is no ink
 */
export function print(svg: string): Uint8Array {
  const pixels = new Uint8Array(sheet.width * sheet.height);
  let hidden = 0;
  for (const [, end, tag = '', source = '', empty] of svg.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (unseen.has(tag)) hidden += end ? -1 : empty ? 0 : 1;
    if (hidden > 0 || end || unseen.has(tag) || tag === 'svg') continue;
    const attributes = attributesOf(tag, source);
    if (tag === 'g') continue;
    const colour = inkOf.get(attributes.get('fill') ?? '');
    if (colour === undefined || (tag !== 'rect' && tag !== 'path'))
      throw new Error(`Satori drew a <${tag}> filled with ${attributes.get('fill')}, which no card needs.`);
    const laid = layer(colour);
    try {
      trace(attributes.get('d') ?? rectangle(attributes), areas.edge);
    } finally {
      // Also after a failure: nothing of this card may stay for the next one.
      areas.pour((pixel, share) => {
        pixels[pixel] = laid(pixels[pixel]!, share);
      });
    }
  }
  return pixels;
}
