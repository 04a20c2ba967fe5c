/** Addresses of the machine that builds: they tell strangers who built the site and where, and lead nobody anywhere. */
import { homedir } from 'node:os';
import { folders } from '../../config/folders.ts';

/** What must not stand in any file of the site; sorted, so that the same machine gives the same list. */
export function namesOfMachine(): string[] {
  const places = [folders.root, folders.content, folders.cache, homedir()].flatMap((folder) => {
    const path = folder.replaceAll('\\', '/').replace(/\/$/, '');
    // A name such as /root or /app may stand in a text about computers; what lies below it would not.
    return path.split('/').length > 2 ? [`${path}/`] : [`${path}/src/`, `${path}/node_modules/`];
  });
  const next = `${folders.site.replaceAll('\\', '/')}.next/`;
  return [...new Set([...places, next, ...registry()].filter((name) => name.length > 8))].sort();
}

/** Where packages came from, when that is not where everybody gets them: the lock holds it, and what is bundled may. */
function registry(): string[] {
  const address = process.env['npm_config_registry'] ?? '';
  const host = URL.canParse(address) ? new URL(address).host : '';
  return host === '' || host === 'registry.npmjs.org' ? [] : [`//${host}/`];
}

/**
 * A pattern for them, and for what leads to files of any machine: an address of a file, a package below its folder. Made of the bytes
 * of UTF-8 as signs of Latin-1.
 */
export function machinePattern(names: readonly string[]): RegExp {
  const own = names.map((name) =>
    Buffer.from(name)
      .toString('latin1')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(
    [...own, String.raw`(?<=["'(=])file:\/\/\/?\w`, String.raw`(?<=[\w.])\/node_modules\/[@\w]`].join('|'),
    'g',
  );
}
