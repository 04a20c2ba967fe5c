/** `npm run preview`: serves the built site on this machine, as a host would. */
import { preview } from 'astro';
import { recover } from '../src/build/publish.ts';
import { folders } from '../src/config/folders.ts';

await recover(folders.site);
await preview({
  root: folders.root,
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4322) },
});
