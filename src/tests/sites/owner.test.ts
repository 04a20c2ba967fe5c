/** What is the owner's own: the theme and the pages, in a content folder that lies outside the engine's. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, readPage, run, smallSite } from './small-site.ts';

test('the owner’s theme is on every page, outside the layers of our own style, wherever the folder lies', async () => {
  const site = await smallSite('theme', { 'theme.css': ':root {\n  --color-accent: rebeccapurple;\n}\n' });
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  const page = await readPage(site, 'lettres/lettre/index.html');
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1]!);
  expect(sheets).toHaveLength(2);
  const [theme, ours] = await Promise.all(
    [/theme/, /letter/].map((name) =>
      readPage(
        site,
        sheets.find((sheet) => name.test(sheet))!,
      ),
    ),
  );
  expect(theme).toContain('rebeccapurple');
  expect(outsideLayers(ours!)).toEqual([]);
});

test('the owner’s pages are spaced as French asks, but for code', async () => {
  const site = await smallSite('owner-page', {
    'pages/a-propos.mdx': '---\ntitle: À propos\n---\n\nQui ? Nous : « oui », `a ; b`.\n\n{1 + 1} heures.\n',
  });
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  const page = await readPage(site, 'a-propos/index.html');
  expect(page).toContain('Qui\u202f? Nous\u00a0: «\u202foui\u202f», <code>a ; b</code>.');
  expect(page).toContain('2 heures.');
});

test('an owner’s page that cannot be compiled is a problem with its place, and every other problem is told with it', async () => {
  const page = (text: string) => `---\ntitle: Page\n---\n\n${text}\n`;
  const site = await smallSite('owner-fault', {
    'pages/balise.mdx': page('Un mot.\n\n<Encadré>ouvert'),
    'pages/calcul.mdx': page('Il y a {1 +} jours.'),
    'pages/module.mdx': page('import x from\n\nBonjour'),
    'letters/lettre.mdx': null,
    'letters/autre.mdx': '---\ntitle: Sans date\n---\n',
  });
  for (const script of ['scripts/check.ts', 'scripts/build.ts']) {
    const { code, output } = await run(script, site);
    expect(code).toBe(1);
    for (const place of ['balise.mdx:7:', 'calcul.mdx:5:', 'module.mdx:7:'])
      expect(output).toContain(`content/pages/${place}`);
    expect(output).toContain('content/letters/autre.mdx');
    expect(output).not.toMatch(/^ {4}at /m);
  }
});

test('an owner’s page that fails while it is drawn is named with what failed, each of them in one run', async () => {
  const page = (text: string) => `---\ntitle: Page\n---\n\n${text}\n`;
  const site = await smallSite('owner-program', {
    'pages/encart.mdx': page('<Encart />'),
    'pages/nom.mdx': page('Il y a {inconnu.jours} jours.'),
    'pages/juste.mdx': page('Il y a {1 + 1} jours.'),
  });
  const failed = await build(site);
  expect(failed.code).toBe(1);
  expect(failed.output).toMatch(/content\/pages\/encart\.mdx:1:1 page-program\n.*`Encart`/);
  expect(failed.output).toMatch(/content\/pages\/nom\.mdx:1:1 page-program\n.*inconnu is not defined/);
  expect(failed.output).not.toMatch(/juste|^ {4}at /m);

  await rm(join(site.content, 'pages/encart.mdx'));
  await writeFile(
    join(site.content, 'pages/nom.mdx'),
    page('import jours from "./jours.ts"\n\nIl y a {jours} jours.'),
  );
  const { code, output } = await build(site);
  expect(code).toBe(1);
  expect(output).toMatch(/content\/pages\/nom\.mdx:1:1 page-program\n.*'\.\/jours\.ts'/);
});

/** What heads the rules that stand in no layer, faces of type aside: these would win over the owner's or lose by chance. */
function outsideLayers(css: string): string[] {
  const heads: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === ';' && depth === 0) from = at + 1;
    if (css[at] === '{' && depth++ === 0) heads.push(css.slice(from, at).trim());
    if (css[at] === '}' && --depth === 0) from = at + 1;
  }
  return heads.filter((head) => !/^@(layer|font-face)\b/.test(head));
}
