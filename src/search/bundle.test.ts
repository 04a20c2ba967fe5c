import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeBundle } from './bundle.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a word is fetched with few others: parts of the index stay small, so that a question of three words does', async () => {
  // Letters only: figures would be cut apart.
  const word = (number: number) => [...String(number)].map((figure) => 'abcdefghij'[Number(figure)]).join('');
  const words = Array.from({ length: 6000 }, (_, index) => `mot${word(index)}`);
  const content = `<!doctype html><html lang="fr"><body><p>${words.join(' ')}</p></body></html>`;
  await writeBundle([{ url: '/a/', content }], join(folder, 'fr'));
  const home = join(folder, 'fr', 'index');
  const parts = await readdir(home);
  const sizes = await Promise.all(parts.map(async (part) => (await stat(join(home, part))).size));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(whole * 0.7);
});
