/** Reads the SVG that Satori writes: no general reader, but one that leaves nothing out unnoticed. */
export interface Element {
  tag: 'rect' | 'path' | 'text';
  attributes: ReadonlyMap<string, string>;
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
  for (const [, end, tag = '', source = '', empty] of svg.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (unseen.has(tag)) hidden += end ? -1 : empty ? 0 : 1;
    if (hidden > 0 || end || unseen.has(tag) || tag === 'svg') continue;
    const attributes = new Map(
      Array.from(source.matchAll(/([\w-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
    );
    const strange = [...attributes.keys()].find((name) => !known[tag]?.has(name));
    if (strange !== undefined)
      throw new Error(`Satori drew a <${tag}> with “${strange}”, which no card needs.`);
    if (tag !== 'g') elements.push({ tag: tag as Element['tag'], attributes });
  }
  return elements;
}
