/** Builds that meet another build, a disk that refuses, and names that nobody foresaw. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FaultPlan } from './faults.ts';
import { build, LETTER, smallSite, type SmallSite } from './small-site.ts';
import { leavings, stopBuild, treeDigest } from './stopped-build.ts';

let site: SmallSite;
const revise = (words: string) =>
  writeFile(join(site.content, 'letters/lettre.mdx'), LETTER.replace('Ceci est une lettre.', words));

beforeAll(async () => {
  site = await smallSite('trouble');
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
});

test('of two builds at once the second says who is at work and touches nothing', async () => {
  await revise('Ceci est écrit une fois.');
  const first = stopBuild(site, {});
  while (!existsSync(`${site.dist}.lock`)) await wait(5);
  const second = await build(site);
  const { pid, end, output } = await first;
  expect(second.code, second.output).toBe(1);
  expect(second.output).toMatch(new RegExp(`Une autre fabrication travaille sur .*dist/ : processus ${pid} sur .+, depuis \\d{4}-\\d\\d-\\d\\d .+ UTC`)); // prettier-ignore
  expect(end, output).toBe(0);
  expect(leavings(site, [pid])).toEqual([]);
});

describe('a disk that refuses', () => {
  const faults: [string, Pick<FaultPlan, 'call' | 'act'>, string][] = [
    ['is full while files are written', { call: String.raw`^writeFile(?:Sync)? \S+dist\.next/`, act: 'ENOSPC' }, 'Le disque est plein'],
    ['is full while files are copied', { call: String.raw`^(?:copyFile|copyFileSync) \S+ \S+dist\.next/`, act: 'ENOSPC' }, 'Le disque est plein'],
    ['may not be written', { call: String.raw`^mkdirSync \S+dist\.lock`, act: 'EACCES' }, 'Il n’est pas permis d’écrire ici'],
    ['is read only', { call: String.raw`^mkdir \S+dist\.next `, act: 'EROFS' }, 'Il n’est pas permis d’écrire ici'],
    ['fails before the sites change places', { call: String.raw`^rmSync \S+dist\.previous`, act: 'EIO' }, 'Le disque ne fonctionne pas'],
  ]; // prettier-ignore
  for (const [what, fault, told] of faults)
    test(`leaves the old site and says what to do: it ${what}`, async () => {
      const before = treeDigest(site.dist);
      await revise(`Ceci est une lettre, et le disque ${what}.`);
      const { pid, end, output } = await stopBuild(site, { fault: { script: 'build.ts', when: 'before', ...fault } }); // prettier-ignore
      expect(end, output).toBe(1);
      expect(output).toContain(told);
      expect(output).toContain('Rien n’a été publié');
      expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
      expect(treeDigest(site.dist)).toBe(before);
      expect(leavings(site, [pid])).toEqual([]);
    });

  test('and once it works again, so does the build', async () => {
    const before = treeDigest(site.dist);
    const { code, output } = await build(site);
    expect(code, output).toBe(0);
    expect(treeDigest(site.dist)).not.toBe(before);
  });
});

test('a name that nobody foresaw is a problem with its file, never a letter that is passed over', async () => {
  const names = [
    'letters/quoi?.mdx',
    'letters/n#1.mdx',
    'letters/lettre.MDX',
    'letters/Lettre.mdx',
    'letters/deux mots.mdx',
    'letters/lettre.txt',
    'letters/lettre.mdx.bak',
    'letters/sans-fin',
    'lettres/lettre.mdx',
    'Letters/lettre.mdx',
    'constructor/lettre.mdx',
    'lettre.mdx',
    'signatures/lettre/a.yml',
    'moderation/a/b.yaml',
  ];
  const odd = await smallSite('odd-names', Object.fromEntries(names.map((name) => [name, LETTER])));
  const outside = join(dirname(odd.content), 'outside');
  await mkdir(outside);
  await writeFile(join(outside, 'lettre.mdx'), LETTER);
  await symlink(join(outside, 'lettre.mdx'), join(odd.content, 'letters/lien.mdx'));
  await symlink(outside, join(odd.content, 'letters/dossier'));
  await writeFile(join(odd.content, 'letters/_plus-tard.mdx'), LETTER);
  const { code, output } = await build(odd);
  expect(code).toBe(1);
  for (const name of [...names, 'letters/lien.mdx', 'letters/dossier'])
    expect(output).toContain(`content/${name}:1:1 `);
  expect(output).toContain('20 fichiers : 16 avec des problèmes, 2 sans problème, 1 du site lui-même, 1 mis de côté.'); // prettier-ignore
  expect(existsSync(odd.dist)).toBe(false);
});
