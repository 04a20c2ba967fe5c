/** `npm run dev`: the site while it is written; edits show at once, search and pictures included. */
import { dev } from 'astro';
import { folders } from '../src/config/folders.ts';

await dev({ root: folders.root, server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4321) } });
