import { mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileStore } from './file-store.ts';

function place() {
  const folder = mkdtempSync(join(tmpdir(), 'cahiers-store-'));
  const written = (words: string) => {
    const file = join(folder, `${words}.html`);
    writeFileSync(file, words);
    return file;
  };
  return { folder, written, site: (name: string) => join(folder, 'site', name, 'index.html') };
}

test('what was kept is put back, now and in the next build', () => {
  const { folder, written, site } = place();
  const store = openFileStore(join(folder, 'store'), 'code');
  expect(store.restore('a', site('a'))).toBe(false);
  store.keep('a', written('one'));
  expect(store.restore('a', site('a'))).toBe(true);
  expect(openFileStore(join(folder, 'store'), 'code').restore('a', site('b'))).toBe(true);
  expect(readFileSync(site('b'), 'utf8')).toBe('one');
});

test('other content has another time, the same content the same: servers and rsync look at no more than size and time', () => {
  const { folder, written, site } = place();
  const store = openFileStore(join(folder, 'store'), 'code');
  for (const [key, words] of [
    ['a', 'one'],
    ['b', 'two'],
  ] as const) {
    store.keep(key, written(words));
    store.restore(key, site(key));
  }
  const again = openFileStore(join(folder, 'again'), 'code');
  again.keep('a', written('one'));
  again.restore('a', site('c'));
  const time = (name: string) => statSync(site(name)).mtimeMs;
  expect(time('a')).not.toBe(time('b'));
  expect(time('a')).toBe(time('c'));
});

test('a kept file that somebody changed in place is no longer trusted', () => {
  const { folder, written, site } = place();
  const store = openFileStore(join(folder, 'store'), 'code');
  store.keep('a', written('one'));
  store.restore('a', site('a'));
  writeFileSync(site('a'), 'forged');
  const later = new Date();
  utimesSync(site('a'), later, later);
  expect(openFileStore(join(folder, 'store'), 'code').restore('a', site('b'))).toBe(false);
});

test('other code makes other files, and what nobody asked for is forgotten', () => {
  const { folder, written, site } = place();
  const store = openFileStore(join(folder, 'store'), 'code');
  store.keep('a', written('one'));
  expect(openFileStore(join(folder, 'store'), 'newer code').restore('a', site('a'))).toBe(false);
  openFileStore(join(folder, 'store'), 'code').prune();
  expect(openFileStore(join(folder, 'store'), 'code').has('a')).toBe(false);
});
