// The sitemap: every page of the registry of views that wants to be found.
import type { APIRoute } from 'astro';
import { openRecord } from '../library/shelf.ts';
import { writeSitemap } from '../seo/sitemap.ts';
import { pagesOf } from '../views/registry.ts';

export const GET: APIRoute = async () => {
  const record = await openRecord();
  return new Response(writeSitemap(pagesOf(record), record.site.url), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
