/**
 * No hostile file is published or runs: each is refused with its place and a remedy, all of them in one run. The cases stand beside
 * this file, a class of threats each; what is made harmless instead of refused is read in a browser, in `tests/browser/harmless.test.ts`.
 */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../domain/problem.ts';
import { problemWords, reportProblems, sentenceOf } from '../../i18n/problems/report.ts';
import { readContent } from '../../library/reading.ts';
import { build, run, smallSite, TODAY, type SmallSite } from '../sites/small-site.ts';
import { classes } from './registry.ts';
import { sites } from './site.ts';

const cases = classes.flatMap(({ cases }) => cases);
const placed = ({ at, rule }: Problem) =>
  `${at.file.slice('content/'.length)}:${at.line}:${at.column} ${rule}`;
let folder: SmallSite;
let problems: Problem[] = [];
const told = new Map<string, string[]>();

beforeAll(async () => {
  folder = await smallSite('hostile', Object.assign({}, ...cases.map(({ files }) => files)));
  ({ problems } = await readContent({ ...folder, today: TODAY }));
  for (const problem of problems) {
    const file = problem.at.file.slice('content/'.length);
    told.set(file, [...(told.get(file) ?? []), placed(problem)]);
  }
}, 60_000);

test('there are more than six hundred, and no two are in one file', () => {
  const paths = [...cases, ...sites].flatMap(({ files }) => Object.keys(files));
  expect(cases.length + sites.length).toBeGreaterThan(600);
  expect(new Set(paths).size).toBe(paths.length - sites.length + 1);
});

describe.each(classes)('$threat', ({ cases }) => {
  test.each(cases)('$name', ({ told: expected }) => {
    expect(told.get(expected.replace(/:\d+:\d+ [a-z0-9-]+$/, ''))).toContain(expected);
  });
});

describe('a site.yaml', () => {
  test.each(sites)('$name', async ({ files, told: expected }) => {
    const place = await smallSite('hostile-site', files);
    const reading = await readContent({ ...place, today: TODAY });
    expect(reading.problems.map(placed)).toContain(expected);
  });
});

describe('what is no plain file', () => {
  test('a link to a file, to a folder, to itself, and a pipe are named and not read', async () => {
    const place = await smallSite('hostile-files');
    const letters = join(place.content, 'letters');
    symlinkSync('/etc/passwd', join(letters, 'lien.mdx'));
    symlinkSync('/etc', join(letters, 'dossier'));
    symlinkSync(join(letters, 'rond.mdx'), join(letters, 'rond.mdx'));
    symlinkSync('/etc/passwd', join(letters, 'preuve.png'));
    mkdirSync(join(letters, 'dossier.mdx'));
    execFileSync('mkfifo', [join(letters, 'tuyau.mdx')]);
    const reading = await readContent({ ...place, today: TODAY });
    expect(reading.problems.map(placed)).toEqual(
      ['dossier', 'lien.mdx', 'preuve.png', 'rond.mdx', 'tuyau.mdx'].map(
        (name) => `letters/${name}:1:1 unexpected-file`,
      ),
    );
  });
});

test('one run of the check names every one, and ends with 1', async () => {
  const { code, output } = await run('scripts/check.ts', folder);
  expect(code).toBe(1);
  const written = new Set(output.split('\n'));
  const visible = (line: string) =>
    line
      .replaceAll('\n', ' ')
      .replace(/[\p{Cc}\u200b\u202e]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
  expect(
    cases.filter(({ told }) => !written.has(visible(`content/${told}`))).map(({ name }) => name),
  ).toEqual([]);
  // A terminal obeys no file: what its names and texts hold is made visible.
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

test('a build of them publishes nothing', async () => {
  const { code, output } = await build(folder);
  expect(code).toBe(1);
  expect(output).toContain('Rien n’a été publié.');
  expect([folder.dist, `${folder.dist}.next`].filter((path) => existsSync(path))).toEqual([]);
}, 60_000);

test.each(['fr', 'en'])('each has a remedy in %s, short enough to be read', (language) => {
  const words = problemWords(language);
  for (const problem of problems) {
    const sentence = sentenceOf(words, problem);
    for (const part of [sentence.found, sentence.expected, sentence.remedy]) {
      expect(part.trim(), placed(problem)).not.toBe('');
      expect(part, placed(problem)).not.toMatch(/undefined|NaN|\[object/);
      expect(part.length, placed(problem)).toBeLessThan(1000);
    }
  }
  expect(reportProblems(problems, language).length).toBeGreaterThan(problems.length * 40);
});
