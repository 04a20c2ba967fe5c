/** `npm run preview`: serves the built site on this machine, as a host would. */
import { preview } from 'astro';
import { claimsOnSite, holderOf } from '../src/build/lock.ts';
import { recover } from '../src/build/publish.ts';
import { folders } from '../src/config/folders.ts';
import { everywhere } from '../src/seo/headers.ts';

// While a build is at work on the site, putting it in place is that build's matter.
if (!holderOf(claimsOnSite(folders.site))) recover(folders.site);
await preview({
  root: folders.root,
  server: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 4322),
    headers: everywhere('http://127.0.0.1'),
  },
});
