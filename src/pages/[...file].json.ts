// Feeds as JSON Feed: an adapter from the registry of feeds to Astro's routes.
import type { APIRoute } from 'astro';
import { feedFiles, fileRoutes, type FileRoute } from '../feeds/files.ts';
import { openRecord } from '../library/shelf.ts';

export const getStaticPaths = async () => {
  const record = await openRecord();
  return fileRoutes(await feedFiles(record), record.site.base, '.json');
};

export const GET: APIRoute<FileRoute['props']> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': `${props.type}; charset=utf-8` } });
