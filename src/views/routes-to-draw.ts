/** What Astro's two routes draw: the pages that a build ordered, or in dev every page as the content stands now. */
import { drawingOrder } from '../library/drawing-order.ts';
import { openRecord } from '../library/shelf.ts';
import type { Route } from './routes.ts';

/** @throws Error outside of dev when nobody ordered anything: `astro build` alone does not build this site */
export async function routesToDraw(): Promise<readonly Route[]> {
  const ordered = await drawingOrder<Route>();
  if (ordered) return ordered;
  // Not in a build's bundle, which needs the drawings of pages but none of the models: half of its modules.
  if (!import.meta.env.DEV) throw new Error('No page was ordered: the site is built with npm run build.');
  return (await import('./routes.ts')).routesOf(openRecord());
}

/** Whether a route is the page of errors, which has an Astro page of its own because its file is not a folder's index. */
export function isNotFound({ file }: Route): boolean {
  return file === '404.html';
}
