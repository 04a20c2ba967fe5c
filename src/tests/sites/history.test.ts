/** The way of a text from its publication to its withdrawal, as an owner walks it: remember, change, correct, remove, verify. */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { build, LETTER, readPage, run, smallSite, type SmallSite } from './small-site.ts';

const REAL = LETTER.replace('example: true\n', '');
let site: SmallSite;

beforeAll(async () => {
  site = await smallSite('history', {
    'letters/lettre.mdx': REAL,
    'letters/autre.mdx': REAL.replace('Une lettre', 'Une autre lettre'),
    'letters/discrete.mdx': REAL.replace('published:', 'prominence: unlisted\npublished:'),
    'letters/modele.mdx': LETTER,
  });
});

const letter = (text: string) => writeFile(join(site.content, 'letters/lettre.mdx'), text);
const check = () => run('scripts/check.ts', site);
const remember = (day?: string) => run('scripts/remember.ts', site, day ? { CAHIERS_TODAY: day } : {});
const verify = () => run('scripts/verify.ts', site);
const leaves = async () => (await readdir(join(site.content, 'published')).catch(() => [])).sort();
const corrected = (at: string) =>
  REAL.replace('from:', `corrections:\n  - at: ${at}\n    words: Le mot juste.\nfrom:`).replace(
    'Ceci',
    'Cela',
  );

test('what is published is remembered when the owner says so, models aside, and once', async () => {
  expect((await check()).output).toMatch(/3 textes pas encore retenus/);
  const first = await remember('2026-11-10');
  expect(first.code).toBe(0);
  expect(first.output).not.toContain('letter:modele');
  expect(await leaves()).toHaveLength(1);
  expect((await remember()).output).toMatch(/Rien de nouveau/);
  expect(await leaves()).toHaveLength(1);
});

test('the site tells the log, beside each page the very bytes of its digest, and of an unlisted text no name', async () => {
  expect((await build(site)).output).toMatch(/publié/);
  const log = await readPage(site, 'data/published.txt');
  const text = await readPage(site, 'lettres/lettre/text.json');
  expect(log).toContain(`letter:lettre v`);
  expect(log).toContain(createHash('sha256').update(text).digest('hex'));
  expect(log).not.toContain('discrete');
  expect(await verify()).toMatchObject({ code: 0, output: expect.stringMatching(/Tout concorde/) as string });
});

test('a changed text stops the check and the build until a correction of that day or later says so', async () => {
  await letter(REAL.replace('Ceci', 'Cela'));
  for (const outcome of [await check(), await build(site)]) {
    expect(outcome.code).toBe(1);
    expect(outcome.output).toMatch(
      /letters\/lettre\.mdx:\d+:1 published-text-changed[\s\S]*2026-11-10 \(mots du texte\)/,
    );
  }
  await letter(corrected('2026-11-09'));
  expect((await check()).code).toBe(1);
  await letter(corrected('2026-11-12'));
  expect((await check()).code).toBe(0);
  expect((await remember('2026-11-12')).output).toMatch(/corrected +letter:lettre/);
  expect(await leaves()).toHaveLength(2);
});

test('a file that is gone, a draft and a file renamed without redirectFrom are told where they were', async () => {
  const path = join(site.content, 'letters/autre.mdx');
  const text = await readFile(path, 'utf8');
  await rm(path);
  expect((await check()).output).toMatch(/published\/2026-11-10-\w+\.txt:3:1 published-text-gone/);
  await writeFile(path, text.replace('published:', 'draft: true\npublished:'));
  expect((await check()).output).toMatch(/letters\/autre\.mdx:\d+:8 published-text-gone/);
  await writeFile(path, text);
  await rename(path, join(site.content, 'letters/nouvelle.mdx'));
  expect((await check()).output).toMatch(/redirectFrom: \[autre\] » dans content\/letters\/nouvelle\.mdx/);
  await writeFile(
    join(site.content, 'letters/nouvelle.mdx'),
    text.replace('published:', 'redirectFrom: [autre]\npublished:'),
  );
  expect((await check()).code).toBe(0);
});

test('a text that is withdrawn keeps its lines, and its parts are folded for readers', async () => {
  await writeFile(
    join(site.content, 'letters/nouvelle.mdx'),
    '---\ntitle: Une autre lettre\npublished: 2026-11-02\nredirectFrom: [autre]\nprominence: removed\nwithdrawn: { at: 2026-11-13, reason: Demandé. }\n---\n',
  );
  expect((await remember('2026-11-13')).output).toMatch(/removed +letter:autre/);
  expect((await build(site)).output).toMatch(/publié/);
  expect(await readPage(site, 'data/published.txt')).toMatch(/published letter:autre v\w+ \w+ folded=/);
  expect((await verify()).code).toBe(0);
});

test('verification finds a log that was cut, edited or emptied, and a page or text that was changed', async () => {
  const folder = join(site.content, 'published');
  const last = join(folder, (await leaves()).at(-1)!);
  const kept = await readFile(last, 'utf8');
  await rm(last);
  expect(await verify()).toMatchObject({
    code: 1,
    output: expect.stringMatching(/il a été coupé/) as string,
  });
  await writeFile(last, kept.replace('removed', 'withdrawn'));
  expect((await check()).output).toMatch(/log-broken/);
  expect((await verify()).code).toBe(1);
  await writeFile(last, kept);
  for (const file of ['lettres/lettre/index.html', 'lettres/lettre/text.json']) {
    const shown = await readPage(site, file);
    await writeFile(join(site.dist, file), shown.replaceAll('Cela', 'Ceci'));
    expect((await verify()).code).toBe(1);
    await writeFile(join(site.dist, file), shown);
  }
  expect((await verify()).code).toBe(0);
});
