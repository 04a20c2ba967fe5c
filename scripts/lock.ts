/**
 * Completes package-lock.json after a change of dependencies: `node scripts/lock.ts`.
 *
 * npm leaves out of the lock the packages of other platforms when the registry at hand does not carry them, and `npm ci` then refuses
 * the lock on those platforms (EUSAGE, “Missing: … from lock file”). Their entries follow from the package that names them.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  license?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS: Record<string, string> = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  android: 'android',
};
const PROCESSORS = new Set(['arm64', 'x64', 'ia32', 'arm']);
const LIBRARIES: Record<string, string> = { musl: 'musl', gnu: 'glibc' };

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> };
for (const [parent, { optionalDependencies }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    // Only the platform packages of one release: those are pinned exactly.
    if (
      !/^\d+\.\d+\.\d+$/.test(version) ||
      lock.packages[key]?.version === version ||
      lock.packages[`${parent}/${key}`]
    )
      continue;
    if (lock.packages[key])
      throw new Error(
        `${key} is locked at ${String(lock.packages[key].version)}, but ${parent} wants ${version}`,
      );
    const words = name.split('/').at(-1)!.split('-');
    const find = <T>(look: (word: string) => T | undefined) =>
      words.map(look).find((found) => found !== undefined);
    const system = find((word) => SYSTEMS[word]);
    const processor = find((word) => (PROCESSORS.has(word) ? word : undefined));
    const library = find((word) => LIBRARIES[word]);
    lock.packages[key] = {
      version,
      license: lock.packages[parent]?.license ?? 'MIT',
      optional: true,
      ...(processor && { cpu: [processor] }),
      ...(system && { os: [system] }),
      ...(library && { libc: [library] }),
    };
    console.log(`added ${name} ${version}`);
  }
const { '': root, ...rest } = lock.packages;
lock.packages = {
  '': root!,
  ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
