/** Holds the house of `src/README.md`: who may import whom, and what no room may touch. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const src = new URL('../', import.meta.url).pathname;

/** A room may import itself and whatever stands before it. */
const ORDER = [
  'domain', 'i18n', 'front-matter', 'privacy', 'text', 'history', 'repair', 'config', 'library', 'assets', 'social', 'seo', 'feeds', 'data', 'styles', 'views', 'embed', 'search',
  'components', 'layouts', 'drawings', 'pages', 'build',
]; // prettier-ignore

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.startsWith('tests/') && !/\.test\.ts$/.test(file));

/** Views have two storeys: models stand before the editions that read them, drawings after the components they use. */
function roomOf(file: string): string {
  if (file.startsWith('views/') && (file.endsWith('.astro') || file === 'views/drawings.ts'))
    return 'drawings';
  return file.includes('/') ? file.split('/')[0]! : 'library';
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"\n]*?(?:from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => (match[1] ?? match[2])!);
}

test('every import leads to the same room or to one before it', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((address) => address.startsWith('.'))
      .map((address) => normalize(join(dirname(file), address.replace(/\?.*$/, ''))))
      .filter(
        (target) => !target.startsWith('../') && ORDER.indexOf(roomOf(target)) > ORDER.indexOf(roomOf(file)),
      )
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('every room is in the order', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !ORDER.includes(room))).toEqual([]);
});

test('the domain, the dictionaries, the guard and the text are pure: no Astro, no Node, no network', () => {
  const wrong = files
    .filter((file) => ['domain', 'i18n', 'text', 'front-matter', 'privacy'].includes(roomOf(file)))
    .flatMap((file) => importsOf(file).map((address) => `${file} imports ${address}`))
    .filter((line) => /imports (astro:|node:|astro$|astro\/(?!zod$))/.test(line));
  expect(wrong).toEqual([]);
});

test('only the library knows astro:content', () => {
  expect(
    files.filter((file) => roomOf(file) !== 'library' && importsOf(file).includes('astro:content')),
  ).toEqual([]);
});

test('drawings read their model and nothing of the record', () => {
  const wrong = files
    .filter((file) => ['drawings', 'components', 'layouts'].includes(roomOf(file)))
    .filter((file) => importsOf(file).some((address) => /\/library\/(?!record\.ts)/.test(address)));
  expect(wrong).toEqual([]);
});

test('nothing but the engine’s own drawings sets HTML, and routes are short', () => {
  const wrong = files.filter(
    (file) => file.startsWith('pages/') && readFileSync(join(src, file), 'utf8').split('\n').length > 41,
  );
  expect(wrong).toEqual([]);
});
