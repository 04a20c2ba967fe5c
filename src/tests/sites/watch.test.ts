/** A file that crashes or hangs the parser is named, and the site that was published stays. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build, LETTER, run, smallSite } from './small-site.ts';

const faulty = {
  NODE_OPTIONS: `--import ${new URL('faulty-parser.ts', import.meta.url).href}`,
  CAHIERS_PATIENCE: '2',
};
const letters = (word: string) => ({
  'letters/bonne.mdx': LETTER,
  'letters/mauvaise.mdx': LETTER.replace('une lettre.', `une lettre. ${word}`),
  'letters/suivante.mdx': LETTER,
});

test.each([
  ['CRASH', 'un fichier qui arrête net le programme'],
  ['HANG', 'un fichier dont la lecture ne finit pas'],
])('%s: the check and the build name the file, and nothing is published', async (word, words) => {
  const site = await smallSite(`watch-${word}`, letters(word));
  for (const outcome of [await run('scripts/check.ts', site, faulty), await build(site, faulty)]) {
    expect(outcome.code).not.toBe(0);
    expect(outcome.output).toContain('content/letters/mauvaise.mdx:1:1 reading-stopped');
    expect(outcome.output).toContain(words);
    expect(outcome.output).toContain('remède');
  }
  expect(existsSync(site.dist)).toBe(false);
  expect(readdirSync(site.cache).filter((name) => name.startsWith('reading-'))).toEqual([]);
});

test('a sound folder is watched in silence, and nothing is left behind', async () => {
  const site = await smallSite('watch-sound', letters('Rien.'));
  const outcome = await run('scripts/check.ts', site, faulty);
  expect(outcome).toMatchObject({ code: 0 });
  expect(outcome.output.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(site.cache).filter((name) => name.startsWith('reading-'))).toEqual([]);
});
