/** `npm run build`: reads content/, writes dist/. Exit 1 when something is wrong; dist/ is then what it was. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { folders } from '../src/config/folders.ts';

// Half of the start of a build is compiling modules: what was compiled is kept with the rest of the cache.
enableCompileCache(join(folders.cache, 'node'));
await import('../src/build/command.ts');
