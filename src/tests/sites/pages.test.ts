/** What every published page must say of itself, and what none may hold. */
import { homedir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, inject, test } from 'vitest';
import { folders } from '../../config/folders.ts';
import { policy } from '../../seo/policy.ts';
import { readPublished, type PublishedPage, type PublishedSite } from './published-site.ts';

const ORIGIN = 'https://cahiers.example';
/** Bytes sent with gzip for the words and their look: 60 kB (issue of the first release). */
const BUDGET = 60_000;
let site: PublishedSite;
/** All but the page of errors, which has no address of its own. */
let pages: PublishedPage[];

beforeAll(async () => {
  site = await readPublished(inject('dist'));
  pages = site.pages.filter(({ path }) => path !== '/404.html');
  expect(pages.length).toBeGreaterThan(50);
});

const metas = ({ tags }: PublishedPage, name: string) =>
  tags
    .filter(
      ({ name: tag, attributes }) =>
        tag === 'meta' &&
        [attributes['name'], attributes['property'], attributes['http-equiv']].includes(name),
    )
    .map(({ attributes }) => attributes['content']);
const linksTo = ({ tags }: PublishedPage, rel: string) =>
  tags
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === rel)
    .map(({ attributes }) => attributes);
const languageOf = ({ tags }: PublishedPage) => tags.find(({ name }) => name === 'html')?.attributes['lang'];
const isHidden = (page: PublishedPage) => metas(page, 'robots').includes('noindex');
const isSearch = ({ tags }: PublishedPage) => tags.some(({ attributes }) => 'data-search' in attributes);
const isShare = ({ tags }: PublishedPage) => tags.some(({ attributes }) => 'data-share' in attributes);
/** It counts the days since its build: see `views/waiting/recount.ts`. */
const isWaiting = ({ path }: PublishedPage) => /^\/(en-attente|en\/waiting)\//.test(path);
const pathOf = (address: string | undefined) => address?.replace(ORIGIN, '');

test('no two pages of a language share their title or their description', () => {
  for (const language of ['fr', 'en']) {
    const own = pages.filter((page) => languageOf(page) === language);
    expect(own.length).toBeGreaterThan(20);
    for (const fact of [
      (page: PublishedPage) => /<title>([^<]+)<\/title>/.exec(page.html)?.[1],
      (page: PublishedPage) => metas(page, 'description')[0],
    ]) {
      const facts = own.map(fact);
      expect(facts.filter((words) => !words || words.length < 3)).toEqual([]);
      expect(facts.filter((words, rank) => facts.indexOf(words) !== rank)).toEqual([]);
    }
  }
});

test('a page names its own address as the one to quote', () => {
  for (const page of pages) {
    expect(linksTo(page, 'canonical').map(({ href }) => href)).toEqual([ORIGIN + page.path]);
    expect(metas(page, 'og:url')).toEqual([ORIGIN + page.path]);
  }
});

test('versions in other languages name each other, and themselves', () => {
  const versions = new Map(
    pages.map((page) => [
      page.path,
      linksTo(page, 'alternate')
        .filter(({ hreflang }) => hreflang)
        .map(({ hreflang, href }) => `${hreflang} ${pathOf(href)}`),
    ]),
  );
  let several = 0;
  for (const page of pages) {
    const own = versions.get(page.path)!;
    if (own.length === 0) continue;
    several++;
    expect(own, page.path).toContain(`${languageOf(page)} ${page.path}`);
    for (const other of own)
      expect(versions.get(other.split(' ')[1]!), `${page.path} → ${other}`).toEqual(own);
  }
  expect(several).toBeGreaterThan(20);
});

test('the sitemap holds every page but the hidden ones', async () => {
  const sitemap = (await site.bytes('sitemap.xml')).toString();
  const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => pathOf(match[1])!);
  expect([...named].sort()).toEqual(
    pages
      .filter((page) => !isHidden(page))
      .map(({ path }) => path)
      .sort(),
  );
  expect(pages.filter(isSearch).map(isHidden)).toEqual([true, true]);
  expect(pages.filter(isShare).map(isHidden)).toEqual([true, true]);
});

test('every page travels with a picture of 1200 by 630, light enough for a telephone', async () => {
  for (const page of pages) {
    const [picture] = metas(page, 'og:image');
    expect(metas(page, 'og:image:alt')[0], page.path).toMatch(/\w{3}/);
    const bytes = await site.bytes(pathOf(picture)!.slice(1));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length, page.path).toBeLessThan(300_000);
  }
});

test('a card leads to the page that it is about, which says how to show it', () => {
  expect(site.cards.length).toBeGreaterThan(20);
  for (const card of site.cards) {
    const [canonical] = linksTo(card, 'canonical');
    const page = pages.find(({ path }) => path === pathOf(canonical?.['href']));
    expect(`/embed${page?.path}`).toBe(card.path);
    expect(isHidden(card)).toBe(true);
    const described = linksTo(page!, 'alternate').find(({ type }) => type === 'application/json+oembed');
    expect(described?.['href']).toBe(`${ORIGIN}${card.path}oembed.json`);
    expect(site.files.has(`${card.path.slice(1)}oembed.json`)).toBe(true);
  }
});

test('a page may load its own files and nothing else, and holds neither style nor program', () => {
  for (const page of site.pages) {
    expect(metas(page, 'content-security-policy'), page.path).toEqual([policy]);
    const scripts = page.tags.filter(
      ({ name, attributes }) => name === 'script' && attributes['type'] !== 'application/ld+json',
    );
    expect(
      scripts.map(({ attributes }) => attributes['type']),
      page.path,
    ).toEqual(isSearch(page) || isShare(page) || isWaiting(page) ? ['module'] : []);
    for (const { attributes } of scripts) expect(attributes['src']).toMatch(/^\/assets\//);
    expect(page.tags.filter(({ name }) => name === 'style')).toEqual([]);
    const inline = page.tags
      .flatMap(({ attributes }) => Object.keys(attributes))
      .filter((name) => /^(style|on\w+)$/i.test(name));
    expect(inline, page.path).toEqual([]);
  }
});

test('words and look of a page are sent in 60 kB', async () => {
  for (const page of site.pages) {
    const sheets = linksTo(page, 'stylesheet').map(({ href }) => site.bytes(href!.slice(1)));
    expect(sheets).toHaveLength(2); // the screen's and the paper's
    const weight = [page.html, ...(await Promise.all(sheets))].reduce(
      (sum, part) => sum + gzipSync(part).length,
      0,
    );
    expect(weight, page.path).toBeLessThanOrEqual(BUDGET);
  }
});

test('no file tells of the machine that built it', async () => {
  const places = [folders.root.replace(/\/$/, ''), process.cwd(), homedir()].filter(
    (place) => place.length > 4,
  );
  for (const file of site.files) {
    const bytes = await site.bytes(file);
    for (const place of places) expect(bytes.includes(place), `${file} holds ${place}`).toBe(false);
  }
});
