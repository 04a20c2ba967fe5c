/** Pages are drawn by Astro, or by the program that Astro made in an earlier build: nobody can tell which. */
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { build, readPage, SITE, smallSite, type SmallSite } from './small-site.ts';

// An owner's page may bring style sheets of its own, which stand on no list of the engine's.
const OWNERS = {
  'pages/a-propos.mdx':
    '---\ntitle: À propos\n---\n\nimport Colour from "./_Colour.astro"\n\n<Colour />\n\nNous ; et vous ?\n',
  'pages/_Colour.astro': `<p class="colour">Couleur</p>\n<style>${'.colour { color: rebeccapurple; } '.repeat(200)}</style>\n`,
};

let site: SmallSite;
let drawnByAstro: Map<string, string>;
let made: number;

beforeAll(async () => {
  site = await smallSite('program', OWNERS);
  await succeed();
  drawnByAstro = await filesOf(site.dist);
  made = await birthOfProgram();
});

test('the program of an earlier build draws the very bytes that Astro draws', async () => {
  await forgetPages();
  await succeed();
  expect(await filesOf(site.dist)).toEqual(drawnByAstro);
  expect(await birthOfProgram()).toBe(made);
});

test('a program that fails is made anew', async () => {
  const folder = await programFolder();
  const entry = (await readdir(folder)).find((name) => name.startsWith('prerender-entry'))!;
  await writeFile(join(folder, entry), 'throw new Error("half a file");');
  await forgetPages();
  await succeed();
  expect(await filesOf(site.dist)).toEqual(drawnByAstro);
  expect(await readFile(join(await programFolder(), entry), 'utf8')).not.toContain('half a file');
});

test('an edit of an owner’s page is drawn', async () => {
  await writeFile(join(site.content, 'pages/a-propos.mdx'), '---\ntitle: À propos\n---\n\nNous changeons.\n');
  await succeed();
  expect((await filesOf(site.dist)).get('a-propos/index.html')).toContain('Nous changeons.');
});

test('a site that moves within its host is drawn by a program of that address', async () => {
  await writeFile(join(site.content, 'site.yaml'), `${SITE}base: /cahiers/\n`);
  await succeed();
  expect(await readPage(site, 'index.html')).toMatch(/<link rel="stylesheet" href="\/cahiers\/assets\//);
  await writeFile(join(site.content, 'site.yaml'), SITE);
});

test('a page that shows a picture is drawn with the picture, also when the page changes around it', async () => {
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#963' } })
    .png()
    .toBuffer();
  const shown = await smallSite('program-picture', {
    'pages/image.mdx': '---\ntitle: Image\n---\n\n![Un carré brun](./carre.png)\n',
    'pages/carre.png': picture,
  });
  for (const title of ['Essai', 'Autre titre']) {
    await writeFile(join(shown.content, 'site.yaml'), SITE.replace('title: Essai', `title: ${title}`));
    const { code, output } = await build(shown);
    expect(code, output).toBe(0);
    const page = await readPage(shown, 'image/index.html');
    expect(page).toContain(title);
    const [, name] = /<img[^>]* src="\/(assets\/carre\.[^"]+\.webp)"/.exec(page)!;
    expect((await filesOf(shown.dist)).has(name!)).toBe(true);
  }
});

test('sites that are built at once have each their own pages', async () => {
  // Of two, mostly none was in the way of the other.
  const names = ['une', 'autre', 'tierce', 'quarte'];
  const sites = await Promise.all(
    names.map((name) =>
      smallSite(`program-${name}`, { [`pages/${name}.mdx`]: `---\ntitle: Page\n---\n\nCelle de ${name}.\n` }),
    ),
  );
  const outcomes = await Promise.all(sites.map((each) => build(each)));
  expect(outcomes.map(({ code, output }) => code && output)).toEqual([0, 0, 0, 0]);
  for (const [index, name] of names.entries())
    expect(await readPage(sites[index]!, `${name}/index.html`)).toContain(`Celle de ${name}.`);
});

async function succeed(): Promise<void> {
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
}

async function forgetPages(): Promise<void> {
  await rm(join(site.cache, 'site', 'pages'), { recursive: true });
}

async function programFolder(): Promise<string> {
  const home = join(site.cache, 'site', 'program');
  const [name, ...others] = await readdir(home);
  expect(others).toEqual([]);
  return join(home, name!);
}

async function birthOfProgram(): Promise<number> {
  return (await stat(await programFolder())).ino;
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'latin1')] as const),
    ),
  );
}
