import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { codePoints } from './characters.ts';
import coverage from './coverage.json' with { type: 'json' };

const styles = resolve(import.meta.dirname, '../../styles');
const sheet = (name: string) => readFileSync(join(styles, name), 'utf8');
const addresses = (css: string) => [...css.matchAll(/url\('([^']+)'\)/g)].map((match) => match[1] ?? '');

const codes = (ranges: readonly string[]) => ranges.flatMap(codePoints);

test('the three files every page loads weigh at most 66 kB together', () => {
  const files = addresses(sheet('fonts.css'));
  const bytes = files.reduce((sum, file) => sum + statSync(join(styles, file)).size, 0);
  expect(files).toHaveLength(3);
  expect(bytes).toBeLessThanOrEqual(66_000);
});

test('every file a rule names exists and is large enough not to be inlined in the sheet', () => {
  const files = addresses(sheet('fonts.css') + sheet('fonts-extended.css'));
  expect(files.filter((file) => !existsSync(join(styles, file)))).toEqual([]);
  // Vite inlines what is under 4096 bytes as data:, which the content security policy refuses for fonts.
  expect(files.filter((file) => statSync(join(styles, file)).size <= 4096)).toEqual([]);
  expect(new Set(files).size).toBe(12);
});

test('the core files draw French, its thin and no-break spaces included', () => {
  const core = new Set(codes(coverage.core));
  const text = 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ «\u202f» “”‘’ –— … € n° ‰ → −×\u00a0\u2009\u202f\u2011';
  expect([...text].filter((letter) => !core.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});

test('no character stands in two files, so that a page never loads a second file for nothing', () => {
  const all = Object.values(coverage).flatMap(codes);
  expect(new Set(all).size).toBe(all.length);
});

test('the rules and coverage.json name the same characters', () => {
  const ranges = (css: string) =>
    [...css.matchAll(/unicode-range:([^;]+);/g)].map((match) => match[1]?.replace(/\s+/g, ' ').trim());
  expect(new Set(ranges(sheet('fonts.css')))).toEqual(new Set([coverage.core.join(', ')]));
  const { core: _, ...others } = coverage;
  expect(new Set(ranges(sheet('fonts-extended.css')))).toEqual(
    new Set(Object.values(others).map((list) => list.join(', '))),
  );
});
