/** Where things lie: the owner's folder, the caches, the site being built. */
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const folders = {
  root,
  /** The owner's words. `CONTENT_DIR` points the engine at another folder: a fixture, a repository of its own. */
  get content() {
    return resolve(root, process.env['CONTENT_DIR'] ?? 'content');
  },
  /** Everything that may be thrown away; keep it between runs of a CI to draw nothing twice. */
  get cache() {
    return resolve(root, process.env['CACHE_DIR'] ?? '.cache');
  },
  /** The published site. */
  get site() {
    return resolve(root, process.env['OUT_DIR'] ?? 'dist');
  },
};
