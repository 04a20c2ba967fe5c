// The picture that readers show beside the feeds.
import type { APIRoute } from 'astro';
import sign from '../components/site/icon.svg?raw';
import { drawIcon } from '../feeds/icon.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawIcon(sign)), { headers: { 'content-type': 'image/png' } });
