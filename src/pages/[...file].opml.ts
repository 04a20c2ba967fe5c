// The list of the feeds, for readers to import.
import type { APIRoute } from 'astro';
import { fileRoutes, type FileRoute } from '../feeds/files.ts';
import { listPath, writeOpml } from '../feeds/opml.ts';
import { openRecord } from '../library/shelf.ts';

export const getStaticPaths = async () => {
  const record = await openRecord();
  const list = { path: listPath(record), type: 'text/x-opml', text: writeOpml(record) };
  return fileRoutes([list], record.site.base, '.opml');
};

export const GET: APIRoute<FileRoute['props']> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': `${props.type}; charset=utf-8` } });
