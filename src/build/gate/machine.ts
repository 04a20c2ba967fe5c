/** Addresses of the machine that builds: they tell strangers who built the site and where, and lead nobody anywhere. */
import { homedir, hostname, tmpdir } from 'node:os';
import { folders } from '../../config/folders.ts';

/** What must not stand in any file of the site; sorted, so that the same machine gives the same list. */
export function namesOfMachine(): string[] {
  const places = [folders.root, folders.content, folders.cache, folders.site, homedir(), tmpdir()].flatMap(
    (folder) => {
      const path = folder.replaceAll('\\', '/').replace(/\/$/, '');
      // A name such as /root or /app may stand in a text about computers; what lies below it would not.
      return path.split('/').length > 2 ? [`${path}/`] : [`${path}/src/`, `${path}/node_modules/`];
    },
  );
  // Short names are words as well.
  const host = /^(?=.*[\d.-])[\w.-]{8,}$/.test(hostname()) ? [hostname()] : [];
  return [...new Set([...places.filter((path) => path.length > 8), ...host])].sort();
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
