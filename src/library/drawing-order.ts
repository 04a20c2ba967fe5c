/**
 * The pages that a build gives Astro to draw, and nothing else: all that a page shows is in its route, so that Astro may run where nobody
 * has read the content, in a thread of its own. Its bundles of pages have their own copies of every module; the thread has one global symbol.
 */
const KEY = Symbol.for('cahiers.drawing-order');
const held = globalThis as { [KEY]?: Promise<readonly unknown[]> };

/** @param routes may come later: Astro bundles its pages meanwhile, and asks for them after that */
export function orderDrawing<Route>(routes: Promise<readonly Route[]>): void {
  held[KEY] = routes;
}

/** What was or will be ordered; undefined in dev, where every page is drawn when it is asked for. */
export function drawingOrder<Route>(): Promise<readonly Route[]> | undefined {
  return held[KEY] as Promise<readonly Route[]> | undefined;
}
