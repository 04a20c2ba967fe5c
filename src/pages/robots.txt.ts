// What robots may read, and where the sitemap is.
import type { APIRoute } from 'astro';
import { openRecord } from '../library/shelf.ts';
import { writeRobots } from '../seo/robots.ts';

export const GET: APIRoute = async () => {
  const { site } = await openRecord();
  return new Response(writeRobots(site.url, site.base), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
