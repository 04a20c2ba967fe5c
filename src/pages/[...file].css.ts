// The look of feeds in a browser. A route, so that the folder of public files stays the owner's.
import type { APIRoute } from 'astro';
import rules from '../feeds/feed-sheet.css?raw';
import { fileRoutes, type FileRoute } from '../feeds/files.ts';
import { sheetFiles } from '../feeds/sheet.ts';
import { openRecord } from '../library/shelf.ts';

export const getStaticPaths = async () => {
  const record = await openRecord();
  return fileRoutes(sheetFiles(record, rules), record.site.base, '.css');
};

export const GET: APIRoute<FileRoute['props']> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': `${props.type}; charset=utf-8` } });
