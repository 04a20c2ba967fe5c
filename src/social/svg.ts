/** Reads the SVG that Satori writes: no general reader, but one that leaves nothing out unnoticed. */
import { faceOf, type Face } from './typefaces.ts';

export interface Element {
  tag: 'rect' | 'path' | 'text';
  attributes: ReadonlyMap<string, string>;
  content: string;
}

/** Text that Satori left as text, and where: its base line starts at `x`, `y`; in px, `spacing` after each letter. */
export interface Run {
  face: Face;
  run: string;
  x: number;
  y: number;
  size: number;
  spacing: number;
}

/** Elements of Satori's that draw nothing here: no card is clipped or masked. */
const unseen = new Set(['mask', 'defs', 'clipPath']);

const shape = ['x', 'y', 'width', 'height', 'fill'];
const font = ['font-family', 'font-weight', 'font-style', 'font-size', 'letter-spacing'];
/** What an element may have; anything else would change how it looks. */
const known: Record<string, ReadonlySet<string>> = {
  rect: new Set(shape),
  path: new Set([...shape, 'd']),
  text: new Set([...shape, ...font]),
  g: new Set(),
};

/**
 * What is drawn, in its order.
 * @throws an Error that names what cannot be printed: a stroke, a clipping, a picture
 */
export function elementsOf(svg: string): Element[] {
  const elements: Element[] = [];
  let hidden = 0;
  for (const [, end, tag = '', source = '', empty, content = ''] of svg.matchAll(
    /<(\/?)(\w+)([^>]*?)(\/?)>([^<]*)/g,
  )) {
    if (unseen.has(tag)) hidden += end ? -1 : empty ? 0 : 1;
    if (hidden > 0 || end || unseen.has(tag) || tag === 'svg') continue;
    const attributes = new Map(
      Array.from(source.matchAll(/([\w-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
    );
    const strange = [...attributes.keys()].find((name) => !known[tag]?.has(name));
    if (strange !== undefined)
      throw new Error(`Satori drew a <${tag}> with “${strange}”, which no card needs.`);
    if (tag !== 'g') elements.push({ tag: tag as Element['tag'], attributes, content });
  }
  return elements;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'", '#39': "'" };

/**
 * The run that a `text` element holds.
 * @throws an Error when it is in a font that no card is set in
 */
function runOf({ attributes, content }: Element): Run & { end: number } {
  const get = (name: string) => attributes.get(name) ?? '';
  const face = faceOf(get('font-family'), Number(get('font-weight')), get('font-style'));
  if (!face) throw new Error(`Satori set a text in “${get('font-family')}”, which no card needs.`);
  const x = Number(get('x'));
  return {
    face,
    run: content.replace(/&([#\w]+);/g, (all, name: string) => entities[name] ?? all),
    x,
    y: Number(get('y')),
    size: Number(get('font-size')),
    spacing: Number(attributes.get('letter-spacing') ?? 0),
    end: x + Number(get('width')),
  };
}

/**
 * The runs that consecutive `text` elements hold. Satori writes a word and the point after it as two texts, but draws them, and kerns
 * them, as one; so they are one here.
 * @throws an Error when one is in a font that no card is set in
 */
export function runsOf(elements: readonly Element[]): Run[] {
  const runs: (Run & { end: number })[] = [];
  for (const run of elements.filter(({ tag }) => tag === 'text').map(runOf)) {
    const last = runs.at(-1);
    const isSpace = run.run.trim() === '' || last?.run.trim() === '';
    if (!last || isSpace || last.y !== run.y || Math.abs(last.end - run.x) > 0.01) runs.push(run);
    else Object.assign(last, { run: last.run + run.run, end: run.end });
  }
  return runs;
}
