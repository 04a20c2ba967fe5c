import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from '../views/page.ts';
import { bundlePath, indexFiles } from './dev.ts';

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'search-'));
});
afterEach(() => rm(cacheDir, { recursive: true }));

const page = (title: string): Page => ({
  view: 'letter',
  path: '/lettres/a/',
  language: 'fr',
  title,
  description: '',
  alternates: [],
  feeds: [],
  structured: [],
  search: { title, sections: [], kind: 'Lettre', filters: {}, sort: {} },
  model: {},
});

test('a request is for the index with and without the base of the site, whatever follows the path', () => {
  expect(bundlePath('/cahiers/pagefind/fr/pagefind.js?import', '/cahiers/')).toBe('fr/pagefind.js');
  expect(bundlePath('/pagefind/fr/pagefind-entry.json?ts=1', '/cahiers/')).toBe('fr/pagefind-entry.json');
  expect(bundlePath('/lettres/pagefind/', '/')).toBeUndefined();
});

test('the index is made at the first request and again when the pages have changed', async () => {
  let title = 'Un';
  const files = indexFiles(() => Promise.resolve([page(title)]), cacheDir);
  expect(String(await files('fr/pagefind.js'))).toContain('1.6.0');
  const before = String(await files('fr/pagefind-entry.json'));
  expect(String(await files('fr/pagefind-entry.json'))).toBe(before);
  title = 'Deux';
  expect(String(await files('fr/pagefind-entry.json'))).not.toBe(before);
});

test('no path leads out of the index', async () => {
  const files = indexFiles(() => Promise.resolve([page('Un')]), cacheDir);
  const outside = ['../search', 'fr/../../x.json', '%2e%2e/x', '/etc/passwd', 'fr', '', 'fr\\pagefind.js'];
  expect(await Promise.all(outside.map(files))).toEqual(outside.map(() => undefined));
});

test('after a failure the next request tries again', async () => {
  let isBroken = true;
  const files = indexFiles(
    () => (isBroken ? Promise.reject(new Error('unreadable')) : Promise.resolve([page('Un')])),
    cacheDir,
  );
  await expect(files('fr/pagefind.js')).rejects.toThrow('unreadable');
  isBroken = false;
  expect(await files('fr/pagefind-entry.json')).toBeDefined();
});
