/** The document on security names tests: each is there. A promise whose test is gone is none. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

test('every file that the document names exists', () => {
  const document = readFileSync(new URL('.github/SECURITY.md', root), 'utf8');
  const named = [...document.matchAll(/`((?:src|scripts|content)\/[\w./-]*)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
