import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exchange } from './exchange.ts';
import { clearBeside, nextOf, previousOf, publish, recover } from './publish.ts';

/** A place with the folders that are given, each holding its own name. */
function place(...folders: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'publish-'));
  for (const folder of folders) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'index.html'), folder);
  }
  return join(root, 'dist');
}
const pageOf = (folder: string) =>
  existsSync(folder) ? readFileSync(join(folder, 'index.html'), 'utf8') : undefined;
const state = (site: string) => [site, nextOf(site), previousOf(site)].map(pageOf);

test('a first site is put in its place', async () => {
  const site = place('dist.next');
  await publish(site);
  expect(state(site)).toEqual(['dist.next', undefined, undefined]);
});

test('a later one takes the place of the last, which is kept, and the one before that is gone', async () => {
  const site = place('dist', 'dist.next', 'dist.previous');
  await publish(site);
  expect(state(site)).toEqual(['dist.next', undefined, 'dist']);
});

test('where folders cannot be exchanged, a process of its own gives the same', async () => {
  const site = place('dist', 'dist.next', 'dist.previous');
  await publish(site, () => false);
  expect(state(site)).toEqual(['dist.next', undefined, 'dist']);
});

test('when the new site cannot be put in place, the old one is put back and the reason told', async () => {
  const site = place('dist', 'dist.next');
  await expect(
    publish(site, (next) => {
      // As if somebody took it away between the two renames.
      renameSync(next, `${next}.elsewhere`);
      return false;
    }),
  ).rejects.toMatchObject({ code: 'ENOENT' });
  expect(pageOf(site)).toBe('dist');
});

test('folders change places in one step, or stay where they are', () => {
  const site = place('dist', 'dist.next');
  const [now, next] = exchange(nextOf(site), site) ? ['dist.next', 'dist'] : ['dist', 'dist.next'];
  expect(state(site)).toEqual([now, next, undefined]);
  expect(() => exchange(`${site}.absent`, site)).toThrow('ENOENT');
  expect(pageOf(site)).toBe(now);
});

test('the last good site comes back only where there is none', () => {
  expect(recover(place())).toBe(false);
  const whole = place('dist', 'dist.previous');
  expect(recover(whole)).toBe(false);
  expect(pageOf(whole)).toBe('dist');
  const lost = place('dist.next', 'dist.previous');
  expect(recover(lost)).toBe(true);
  expect(state(lost)).toEqual(['dist.previous', 'dist.next', undefined]);
});

test('the place beside the site is emptied, the site is not touched', async () => {
  const site = place('dist', 'dist.previous');
  await clearBeside(site);
  await clearBeside(site);
  expect(state(site)).toEqual(['dist', undefined, undefined]);
});
