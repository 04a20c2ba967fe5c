/** Whether every kind of page has its sheet, and no component's style stands in none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { views } from '../views/registry.ts';
import { lookOf, looks } from './sheets.ts';

const here = import.meta.dirname;
const imports = (sheet: string) =>
  [...readFileSync(join(here, 'pages', sheet), 'utf8').matchAll(/@import '\.\.\/([^']+)'/g)].map(
    (match) => match[1]!,
  );
const sheets = readdirSync(join(here, 'pages'));

test('each kind of page has a look, and no look is left over', () => {
  expect(Object.keys(looks).sort()).toEqual(Object.keys(views).sort());
  expect(() => lookOf('poster')).toThrow('sheets.ts');
});

test('each sheet in pages/ belongs to a kind', () => {
  const registry = readFileSync(join(here, 'sheets.ts'), 'utf8');
  const named = [...registry.matchAll(/'\.\/pages\/([^'?]+)\?url&no-inline'/g)].map((match) => match[1]!);
  expect(named.sort()).toEqual(sheets.sort());
});

test('each component’s style stands in a sheet', () => {
  const used = new Set(sheets.flatMap(imports));
  for (const file of readdirSync(join(here, 'components')))
    expect(used.has(`components/${file}`), file).toBe(true);
});

test.each(sheets)(
  '%s begins with the core, names nothing twice, and ends with the margin if it has one',
  (sheet) => {
    const parts = imports(sheet);
    expect(parts[0]).toBe('core.css');
    expect(new Set(parts).size).toBe(parts.length);
    expect([-1, parts.length - 1]).toContain(parts.indexOf('components/margin.css'));
  },
);

test('components stand in one order in all sheets, so that none wins here and loses there', () => {
  const before = new Map<string, string>();
  for (const sheet of sheets) {
    const parts = imports(sheet);
    for (const [place, first] of parts.entries())
      for (const second of parts.slice(place + 1)) {
        before.set(`${first} ${second}`, sheet);
        expect(before.get(`${second} ${first}`), `${first}, ${second}: ${sheet}`).toBe(undefined);
      }
  }
});
