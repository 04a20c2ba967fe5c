/** Innocent look-alikes pass unchanged: no problem, and the reader reads what was typed. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent, type Reading } from '../../library/reading.ts';
import { smallSite, TODAY } from '../sites/small-site.ts';
import { letterWith } from './case.ts';
import { besideComponents, everywhere, markdownOnly, titles } from './innocent.ts';

const pair = (one: string | [string, string]): [string, string] =>
  typeof one === 'string' ? [one, one] : one;
const texts = [
  ...[...everywhere, ...markdownOnly].map((one) => ['md', ...pair(one)] as const),
  ...[...everywhere, ...besideComponents].map((one) => ['mdx', ...pair(one)] as const),
].map(([format, typed, read], rank) => ({ path: `letters/text-${rank}.${format}`, typed, read }));
const named = titles.map(([written, read], rank) => ({ path: `letters/title-${rank}.mdx`, written, read }));

let reading: Reading;
beforeAll(async () => {
  const place = await smallSite(
    'innocent',
    Object.fromEntries([
      ...texts.map(({ path, typed }) => [path, letterWith(typed)]),
      ...named.map(({ path, written }) => [
        path,
        letterWith('Bonjour.').replace('title: Une lettre d’exemple', `title: ${written}`),
      ]),
    ]),
  );
  reading = await readContent({ ...place, today: TODAY });
}, 60_000);

/** Spaces may become no-break ones: that is typography. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const entryOf = (path: string) => reading.entries.find(({ file }) => file === path);
const problemsOf = (path: string) => reading.problems.filter(({ at }) => at.file === `content/${path}`);

test('there are more than two hundred', () => {
  expect(
    new Set([...everywhere, ...markdownOnly, ...besideComponents, ...titles].map(String)).size,
  ).toBeGreaterThan(200);
});

describe('texts', () => {
  test.each(texts)('$path: $typed', ({ path, read }) => {
    expect(problemsOf(path)).toEqual([]);
    const entry = entryOf(path);
    expect(entry && 'text' in entry && plain(entry.text.plain)).toBe(plain(read));
  });
});

describe('titles', () => {
  test.each(named)('$written', ({ path, read }) => {
    expect(problemsOf(path)).toEqual([]);
    expect(plain(entryOf(path)!.title)).toBe(plain(read));
  });
});
