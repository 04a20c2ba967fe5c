/**
 * The pages that a build gives Astro to draw, and nothing else: all that a page shows is in its route, so that Astro may run where nobody
 * has read the content, in a thread of its own. Its bundles of pages have their own copies of every module; the thread has one global symbol.
 */
const KEY = Symbol.for('cahiers.drawing-order');
const held = globalThis as { [KEY]?: readonly unknown[] };

export function orderDrawing<Route>(routes: readonly Route[]): void {
  held[KEY] = routes;
}

/** What was ordered; undefined in dev, where every page is drawn when it is asked for. */
export function drawingOrder<Route>(): readonly Route[] | undefined {
  return held[KEY] as readonly Route[] | undefined;
}
