/** A page waits for the style of its own kind, and misses nothing of what the other sheets say of elements like its own. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { sitemapPaths, useBrowser } from './browser.ts';

const shared = useBrowser();
const [origin, dist] = [inject('origin'), inject('dist')];

/** Bytes of style without compression: what the first paint of a kind of page may wait for. */
const BOUNDS = {
  home: 15_000,
  list: 15_000,
  decisions: 18_000,
  search: 18_000,
  share: 18_000,
  text: 20_000,
  letter: 24_000,
  provider: 28_500,
  incident: 31_000,
};
/** Name of a kind's sheet → its text. */
const sheets: Record<string, string> = {};

beforeAll(async () => {
  for (const file of await readdir(join(dist, 'assets'))) {
    const kind = /^(.+)\.[\w-]+\.css$/.exec(file)?.[1];
    if (kind !== undefined && kind in BOUNDS)
      sheets[kind] = await readFile(join(dist, 'assets', file), 'utf8');
  }
});

test.each(Object.entries(BOUNDS))('the sheet of %s has no more than %i bytes', (kind, bound) => {
  expect(Buffer.byteLength(sheets[kind]!)).toBeLessThanOrEqual(bound);
});

test('each page links the one sheet that holds every rule for what it shows, and prints with the paper edition', async () => {
  const page = await (await shared.browser.newContext({ javaScriptEnabled: true })).newPage();
  const paths = await sitemapPaths(origin);
  for (const path of [...paths, '/recherche/', '/partager/?page=/lettres/lettre-exemple/', '/404.html']) {
    await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
    const { screen, paper, missing } = await page.evaluate(missingRules, sheets);
    expect(screen, path).toHaveLength(1);
    expect(paper, path).toHaveLength(1);
    expect(missing, path).toEqual([]);
  }
  expect(paths.length).toBeGreaterThan(50);
  await page.context().close();
});

test('a letter drawn with the sheet of lists would be found', async () => {
  const page = await (await shared.browser.newContext()).newPage();
  await page.goto(`${origin}/lettres/lettre-exemple/`);
  const { missing } = await page.evaluate(missingRules, { ...sheets, letter: sheets['list']! });
  expect(missing).toContain('.prose');
  expect(missing).toContain('.letterhead');
  await page.context().close();
});

/** Runs in the page: rules of other kinds' sheets that fit an element here and stand in no sheet of this page. */
function missingRules(sheets: Record<string, string>) {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const names = (media: string) =>
    links
      .filter((link) => link.media === media)
      .map((link) => link.getAttribute('href')!.replace(/^.*\/|\.[\w-]+\.css$/g, ''))
      .filter((name) => name !== 'theme' && name !== 'fonts-extended');
  const selectors = (text: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const found = new Set<string>();
    const walk = (rules: CSSRuleList, parent: string) => {
      for (const rule of rules) {
        const isStyle = rule instanceof CSSStyleRule;
        const own = isStyle ? rule.selectorText : '';
        const whole =
          !parent || !own
            ? own || parent
            : own.includes('&')
              ? own.replaceAll('&', `:is(${parent})`)
              : `:is(${parent}) ${own}`;
        if (isStyle && rule.style.length > 0) found.add(whole);
        if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList, whole);
      }
    };
    walk(sheet.cssRules, '');
    return found;
  };
  const screen = names('');
  const own = selectors(sheets[screen[0]!] ?? '');
  // What only a state or a pseudo-element sets apart is taken to fit; a selector may end in nothing then.
  const fits = (selector: string) => {
    const plain = selector
      .replace(/::?(before|after|marker|selection|details-content|-webkit-[\w-]+)/g, '')
      .replace(/:(hover|focus-visible|focus|target)\b/g, ':not(#none)')
      .replace(/(^|[\s>+~,])\s*(?=,|$)/g, '$1*');
    return document.querySelector(plain) !== null;
  };
  const others = new Set(Object.values(sheets).flatMap((text) => [...selectors(text)]));
  return {
    screen,
    paper: names('print'),
    missing: [...others].filter((selector) => !own.has(selector) && fits(selector)),
  };
}
