import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { claimsOnCache, claimsOnSite, holderOf, lock, type Holder, type Lock } from './lock.ts';
import { startOf, systemDigest } from './processes.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'dist.lock');
const held: Lock[] = [];
const take = async (...folders: string[]): Promise<Lock | Holder> => {
  const taken = await lock(folders);
  if ('release' in taken) held.push(taken);
  return taken;
};
afterEach(() => held.splice(0).forEach((one) => one.release()));

/** A claim as another process would have written it. */
function claim(
  folder: string,
  { since = Date.now(), pid = process.pid, start = '1', system = systemDigest() },
) {
  mkdirSync(folder, { recursive: true });
  const name = `${since}-${pid}-${start}-${system}-0123abcd-host.example`;
  writeFileSync(join(folder, name), '');
  return join(folder, name);
}

test('one holds a folder, the next is told who, and once it is free it may be taken', async () => {
  const folder = place();
  const first = await take(folder);
  expect(holderOf(folder)).toMatchObject({ pid: process.pid, folder });
  const second = await take(folder);
  expect(second).toMatchObject({ pid: process.pid, folder });
  expect((second as Holder).since).toBeLessThanOrEqual(Date.now());
  (first as Lock).release();
  expect(holderOf(folder)).toBeUndefined();
  expect('release' in (await take(folder))).toBe(true);
});

test('a free folder leaves no trace', async () => {
  const folder = place();
  ((await take(folder)) as Lock).release();
  expect(readdirSync(join(folder, '..'))).toEqual([]);
});

test('who cannot have both folders has neither', async () => {
  const [site, cache] = [place(), place()];
  await take(cache);
  expect(await take(site, cache)).toMatchObject({ folder: cache });
  expect(holderOf(site)).toBeUndefined();
});

/** Takes the folder at a moment that all share, says whether it has it, and holds it until its input ends. */
const CONTENDER = `
  import { lock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)};
  while (Date.now() < Number(process.argv[2]));
  const taken = await lock([process.argv[1]]);
  process.stdout.write('release' in taken ? 'held' : 'refused');
  process.stdin.resume().once('end', () => process.exit());
`;

test('of many processes at once one gets the folder, the others are refused', async () => {
  const folder = place();
  // One of them was killed before: its claim is there for all of them to find.
  claim(folder, { pid: 1, start: '12345' });
  const moment = String(Date.now() + 600);
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', CONTENDER, folder, moment]),
  );
  const ends = children.map((child) => once(child, 'exit'));
  const said = await Promise.all(
    children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0] as Buffer)),
  );
  expect(said.toSorted()).toEqual(['held', ...Array.from({ length: 5 }, () => 'refused')]);
  children.forEach(({ stdin }) => stdin.end());
  await Promise.all(ends);
  // The one that held it ended without giving it back.
  expect('release' in (await take(folder))).toBe(true);
});

test('the claim of a process that has ended counts no more, even when its number was given out again', async () => {
  const folder = place();
  const child = spawn(process.execPath, ['-e', '']);
  const pid = child.pid!;
  await once(child, 'exit');
  claim(folder, { pid });
  // This process runs, but began at another moment than the claim says.
  claim(folder, { pid: process.pid, start: '12345' });
  expect('release' in (await take(folder))).toBe(true);
  expect(readdirSync(folder).length).toBe(1);
});

test('the claim of a running process stands', async () => {
  const folder = place();
  claim(folder, { pid: process.ppid, start: startOf(process.ppid)!, since: Date.now() - 60_000 });
  expect(await take(folder)).toMatchObject({ pid: process.ppid, host: 'host.example' });
});

test('the claim of another machine stands while it is renewed, and falls when it is not', async () => {
  const folder = place();
  const file = claim(folder, { pid: 7, system: 'abcdefabcdef', since: Date.now() - 600_000 });
  expect(await take(folder)).toMatchObject({ pid: 7 });
  const long = new Date(Date.now() - 600_000);
  utimesSync(file, long, long);
  expect('release' in (await take(folder))).toBe(true);
});

test('an earlier claim waits for later ones, which give way', async () => {
  const folder = place();
  const later = claim(folder, {
    pid: process.ppid,
    start: startOf(process.ppid)!,
    since: Date.now() + 60_000,
  });
  const waiting = take(folder);
  setTimeout(() => rmSync(later), 50);
  expect('release' in (await waiting)).toBe(true);
});

test('what is no claim is left alone', async () => {
  const folder = place();
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  ((await take(folder)) as Lock).release();
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});

test('claims lie beside the site and in the cache', () => {
  expect([claimsOnSite('/x/dist'), claimsOnCache('/x/cache')]).toEqual([
    '/x/dist.lock',
    join('/x/cache/lock'),
  ]);
});
