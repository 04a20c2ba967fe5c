/** `npm run check -- --fix` as an owner runs it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { folders } from '../../config/folders.ts';
import { LETTER, run, smallSite, TODAY, type SmallSite } from './small-site.ts';

/** The command with its option; its output, whatever its code. */
function fix({ content, cache }: SmallSite): string {
  const env = { ...process.env, CONTENT_DIR: content, CACHE_DIR: cache, CAHIERS_TODAY: TODAY };
  const script = '"$0" scripts/check.ts --fix 2>&1; echo "code $?"';
  return execFileSync('sh', ['-c', script, process.execPath], { cwd: folders.root, env, encoding: 'utf8' });
}

test('the check says what can be repaired, the option repairs and shows it, the rest stays for a person', async () => {
  const wrong = LETTER.replace('Ceci est', 'Je <3 {tout} : <b>ceci</b> est').replace(
    '2026-11-02',
    '2026/11/2',
  );
  const site = await smallSite('repair', {
    'letters/lettre.mdx': wrong,
    'letters/ancienne.mdx': Buffer.from(LETTER.replace('Bonjour', 'Été').replaceAll('’', "'"), 'latin1'),
  });
  const before = (await run('scripts/check.ts', site)).output;
  expect(before).toMatch(/4 de ces problèmes .*--fix/);
  expect(await readFile(join(site.content, 'letters/lettre.mdx'), 'utf8')).toBe(wrong);

  const first = fix(site);
  expect(first).toMatch(
    /^content\/letters\/lettre\.mdx:\d+\n- published: 2026\/11\/2\n\+ published: 2026-11-02$/m,
  );
  expect(first).toContain('content/letters/ancienne.mdx: → UTF-8');
  expect(first).toMatch(/lettre\.mdx:\d+:\d+ text-code[\s\S]*code 1/);
  const text = await readFile(join(site.content, 'letters/lettre.mdx'), 'utf8');
  expect(text).toContain('Je \\<3 \\{tout} : <b>ceci</b> est');
  expect(await readFile(join(site.content, 'letters/ancienne.mdx'), 'utf8')).toContain('Été');
  expect(await readdir(join(site.content, 'letters'))).toEqual(['ancienne.mdx', 'lettre.mdx']);

  expect(fix(site)).not.toMatch(/^[-+] /m);
  expect(await readFile(join(site.content, 'letters/lettre.mdx'), 'utf8')).toBe(text);
});
