/** The settings for hosts in the site, and those of an owner who knows better. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sampleLetter, sampleRecord } from '../views/publication/sample-record.ts';
import { filesForHosts } from './host-files.ts';

const record = sampleRecord({ letters: [sampleLetter({ redirectFrom: ['vieille-lettre'] })] });
const owners = mkdtempSync(join(tmpdir(), 'public-'));
afterAll(() => rmSync(owners, { recursive: true, force: true }));

test('each host finds its own, below the base', async () => {
  const files = await filesForHosts(record, owners);
  expect(files.map(({ path }) => path.slice(record.site.base.length))).toEqual(['_headers', '_redirects', '.htaccess', 'nginx.conf']); // prettier-ignore
  for (const file of files) expect(await file.content()).toMatch(/nosniff|vieille-lettre/);
});

test('without old addresses there is nothing to lead on', async () => {
  const files = await filesForHosts(sampleRecord({ letters: [sampleLetter({ redirectFrom: [] })] }), owners);
  expect(files.map(({ path }) => path)).not.toContain(`${record.site.base}_redirects`);
});

test('a file of the owner’s of the same name wins, a hidden one too', async () => {
  for (const name of ['_headers', '.htaccess']) writeFileSync(join(owners, name), `# ${name}, mine\n`);
  const files = await filesForHosts(record, owners);
  const texts = await Promise.all(files.map(({ content }) => content()));
  expect(texts.filter((text) => String(text).includes('mine'))).toHaveLength(2);
});
