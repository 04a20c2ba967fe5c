/** Whole builds of small sites, read from what they wrote. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPublished } from './published-site.ts';
import { build, LETTER, readPage, run, SITE, smallSite } from './small-site.ts';

test('a folder with nothing but site.yaml builds', async () => {
  const site = await smallSite('empty', { 'providers/exemple.mdx': null, 'letters/lettre.mdx': null });
  const { code, output } = await build(site);
  expect(output).toContain('1 fichier : 0 publié, 1 du site lui-même.');
  expect(code, output).toBe(0);
  expect(await readPage(site, 'index.html')).toContain('<h1');
});

test('a site of one language has no language furniture and no prefix', async () => {
  const site = await smallSite('one-language');
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  const letter = await readPage(site, 'lettres/lettre/index.html');
  expect(letter).not.toMatch(/hreflang|English/);
  expect(await readdir(site.dist)).not.toContain('en');
});

test('a wrong file fails the build with its place, and the last good site stays', async () => {
  const site = await smallSite('stays');
  expect((await build(site)).code).toBe(0);
  const before = await readPage(site, 'lettres/lettre/index.html');
  const wrong = await smallSite('stays-wrong', {
    'letters/lettre.mdx': LETTER.replace('published: 2026-11-02', 'published: 2026-02-30'),
  });
  const { code, output } = await build({ ...wrong, cache: site.cache, dist: site.dist });
  expect(code).toBe(1);
  expect(output).toContain('content/letters/lettre.mdx:4:12 wrong-date');
  expect(await readPage(site, 'lettres/lettre/index.html')).toBe(before);
});

test('two clean builds of the same content give the same bytes', async () => {
  const first = await smallSite('same-1');
  const second = await smallSite('same-2');
  expect((await build(first)).code).toBe(0);
  expect((await build(second, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' })).code).toBe(0);
  const files = (await readdir(first.dist, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const path = join(file.parentPath, file.name).slice(first.dist.length + 1);
    expect(
      Buffer.compare(await readFile(join(first.dist, path)), await readFile(join(second.dist, path))),
      path,
    ).toBe(0);
  }
});

test('an edit redraws what shows it, and a build after it equals a clean build', async () => {
  const edited = { 'letters/lettre.mdx': LETTER.replace('Une lettre d’exemple', 'Un autre titre') };
  const warm = await smallSite('warm');
  expect((await build(warm)).code).toBe(0);
  const after = await smallSite('warm-after', edited);
  expect((await build({ ...after, cache: warm.cache, dist: warm.dist })).code).toBe(0);
  const clean = await smallSite('warm-clean', edited);
  expect((await build(clean)).code).toBe(0);
  const files = (await readdir(clean.dist, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  for (const file of files) {
    const path = join(file.parentPath, file.name).slice(clean.dist.length + 1);
    expect(
      Buffer.compare(await readFile(join(warm.dist, path)), await readFile(join(clean.dist, path))),
      path,
    ).toBe(0);
  }
});

test('what was published already keeps its file and its time; what was changed by hand in the site is made again', async () => {
  const site = await smallSite('unchanged', {
    'letters/autre.mdx': LETTER.replace('Une lettre', 'Une autre lettre'),
  });
  expect((await build(site)).code).toBe(0);
  const at = (file: string) => join(site.dist, file);
  const fragments = async () => (await readdir(at('pagefind/fr/fragment'))).map((file) => `pagefind/fr/fragment/${file}`); // prettier-ignore
  const inodes = async (files: readonly string[]) =>
    Promise.all(files.map(async (file) => (await stat(at(file))).ino));
  const kept = ['lettres/lettre/index.json', 'lettres/lettre/text.json', ...(await fragments())];
  const before = await inodes(kept);
  const broken = 'lettres/autre/text.json';
  const whole = await readFile(at(broken), 'utf8');
  await writeFile(at(broken), whole.replace('lettre', 'LETTRE'));
  expect((await build(site)).code).toBe(0);
  expect(await inodes(kept)).toEqual(before);
  expect(await readFile(at(broken), 'utf8')).toBe(whole);

  const letter = join(site.content, 'letters/autre.mdx');
  await writeFile(letter, (await readFile(letter, 'utf8')).replace('Ceci est', 'Voici'));
  expect((await build(site)).code).toBe(0);
  expect(await inodes(kept.slice(0, 2))).toEqual(before.slice(0, 2));
  expect(await readFile(at(broken), 'utf8')).toContain('Voici une lettre');
});

test('a site in a folder of its host keeps every address below it', async () => {
  const site = await smallSite('base', { 'site.yaml': `${SITE}base: /cahiers/\n` });
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  const { pages, files } = await readPublished(site.dist);
  const addresses = pages.flatMap(({ tags }) =>
    tags.flatMap(({ attributes: { href, src, action } }) => [href, src, action]),
  );
  const inside = new Set(
    addresses
      .filter((address) => address?.startsWith('/') || address?.startsWith('https://essai.example/'))
      .map((address) => new URL(address!, 'https://essai.example').pathname),
  );
  expect(inside.size).toBeGreaterThan(20);
  expect([...inside].filter((address) => !address.startsWith('/cahiers/'))).toEqual([]);
  // A host gives the folder its place: below it every address is a file, once.
  const missing = [...inside].filter(
    (address) => !files.has(address.slice('/cahiers/'.length).replace(/(?<=^|\/)$/, 'index.html')),
  );
  expect(missing).toEqual([]);
});

test('a renamed letter is still found at its old address', async () => {
  const site = await smallSite('renamed', {
    'letters/lettre.mdx': LETTER.replace('example: true', 'redirectFrom: [ancienne]'),
  });
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  const page = await readPage(site, 'lettres/ancienne/index.html');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/lettres/lettre/">');
});

test('drafts reach no output', async () => {
  const site = await smallSite('draft', {
    'letters/brouillon.mdx': LETTER.replace('example: true', 'draft: true').replace(
      'Une lettre d’exemple',
      'Zythologie',
    ),
  });
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  expect(output).toContain('4 fichiers : 2 publiés, 1 brouillon, 1 du site lui-même.');
  for (const file of await readdir(site.dist, { recursive: true, withFileTypes: true }))
    if (file.isFile())
      expect((await readFile(join(file.parentPath, file.name))).includes('Zythologie'), file.name).toBe(
        false,
      );
});

test('check tells the same problems and writes nothing', async () => {
  const site = await smallSite('check', {
    'letters/lettre.mdx': LETTER.replace('provider: exemple', 'provider: exmeple'),
  });
  const { code, output } = await run('scripts/check.ts', site);
  expect(code).toBe(1);
  expect(output).toContain('« exemple »');
  expect(await readdir(site.dist).catch(() => 'none')).toBe('none');
});
