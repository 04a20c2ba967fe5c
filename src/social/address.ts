import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Card } from './card.ts';
import { fontPackages } from './scripts/families.ts';
import { fontFolder, socialFolder } from './source.ts';
import { fontFiles } from './typefaces.ts';

/** Files of this room that decide where and when pictures are drawn, but not how they look. */
const undrawn = new Set([
  'address.ts',
  'album.ts',
  'hard-titles.ts',
  'layout.ts',
  'samples.ts',
  'threads.ts',
  'worker.ts',
]);

/** What lays out, shapes and orders, and the fonts that come in packages. */
const packages = ['satori', 'harfbuzzjs', 'bidi-js', ...fontPackages];

/** A package as installed: another version may draw the same card otherwise. Each is pinned, so this names its files. */
function version(name: string): string {
  let folder = dirname(createRequire(join(socialFolder, 'address.ts')).resolve(name));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return readFileSync(join(folder, 'package.json'), 'utf8');
}

/** A hash of what draws: the packages, this room's source, the fonts. */
function engineDigest(): string {
  const hash = createHash('sha256');
  for (const name of packages) hash.update(version(name));
  const sources = globSync('**/*.ts', { cwd: socialFolder })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.endsWith('.test.ts') && !undrawn.has(name))
    .sort();
  for (const name of sources) hash.update(`${name}\n`).update(readFileSync(join(socialFolder, name)));
  for (const file of [...fontFiles, join(fontFolder, 'coverage.json')]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** A value with the keys of every object sorted, so that the order in which a caller wrote them is no difference. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

let engine: string | undefined;

/**
 * Sixteen hexadecimal digits of the SHA-256 of everything the picture depends on: the card, the fonts, the versions of
 * the packages that set it and the source that draws. Its alternative text is not drawn and so does not count.
 */
export function cardHash(card: Card): string {
  engine ??= engineDigest();
  const { alt: _, ...drawn } = card;
  return createHash('sha256')
    .update(engine)
    .update(JSON.stringify(sorted(drawn)))
    .digest('hex')
    .slice(0, 16);
}

/** Where the picture of this hash lies below the site's root. */
export function addressOf(hash: string): string {
  return `social/${hash}.png`;
}

/** Where the picture of this card lies below the site's root. A picture that changes has a new address. */
export function cardAddress(card: Card): string {
  return addressOf(cardHash(card));
}
