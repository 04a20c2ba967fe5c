/**
 * The site survives the death of its build: killed at any moment, it is the old one or the new one, whole, and the next build succeeds
 * and leaves nothing lying around. Moments at random come from a seed; those around the publication from the calls themselves.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FaultPlan } from './faults.ts';
import { build, LETTER, smallSite, type SmallSite } from './small-site.ts';
import { leavings, stopBuild, treeDigest, type Stop } from './stopped-build.ts';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const before = (call: string, nth = 1): FaultPlan => ({ script: 'build.ts', call, nth, when: 'before', act: 'SIGKILL' }); // prettier-ignore
const after = (call: string, nth = 1): FaultPlan => ({ ...before(call, nth), when: 'after' });

/** Calls that touch the site, what stands beside it, or the program that exchanges the two: from the claim to its end. */
const CALL = String.raw`^\w+ (?:\S+/dist(?:\.\w+)?(?:(?<=\.lock)/\S+)?|perl|mv) `;
/** A machine without the programs that exchange folders in one step: the two renames are made by a process of their own. */
const WITHOUT_EXCHANGE = { PATH: '/nonexistent' };

interface Edition extends SmallSite {
  digest: string;
}

/** Two editions of one site, each with a cache in which it is drawn already: a build of one over the other takes a third of a second. */
const editions: Edition[] = [];
let milliseconds = 0;

beforeAll(async () => {
  const texts = [LETTER, LETTER.replace('Ceci est une lettre.', 'Ceci est la lettre revue.')];
  const dist = join((await smallSite('killed-dist', {})).content, '../dist');
  for (const [index, text] of texts.entries()) {
    const site = { ...(await smallSite(`killed-${index}`, { 'letters/lettre.mdx': text })), dist };
    const { code, output } = await build(site);
    expect(code, output).toBe(0);
    editions.push({ ...site, digest: treeDigest(dist) });
  }
  const start = performance.now();
  await build(editions[0]!);
  milliseconds = performance.now() - start;
});

/** Kills the build of the edition that is not published, looks at the site, builds again, and looks again. */
async function survive(stop: Stop): Promise<{ wasOld: boolean; end: unknown; output: string }> {
  const [old, next] = [...editions].sort((a) => (a.digest === treeDigest(a.dist) ? -1 : 1)) as [
    Edition,
    Edition,
  ];
  expect(old.digest).not.toBe(next.digest);
  const { pid, end, output } = await stopBuild(next, stop);
  const left = treeDigest(next.dist);
  expect([old.digest, next.digest], `${JSON.stringify(stop)} ${output}`).toContain(left);
  const again = await build(next);
  expect(again.code, again.output).toBe(0);
  expect(treeDigest(next.dist)).toBe(next.digest);
  expect(leavings(next, [pid])).toEqual([]);
  return { wasOld: left === old.digest, end, output };
}

async function onItsWay(random: () => number, moments: number): Promise<void> {
  for (let moment = 0; moment < moments; moment++)
    await survive({ after: milliseconds * (0.2 + 0.9 * random()) });
}

/** Here every text is new, so that Astro draws: in a site of its own, beside the other. */
async function whileDrawing(random: () => number, moments: number): Promise<void> {
  const site = await smallSite('killed-drawing');
  expect((await build(site)).code).toBe(0);
  for (let moment = 0; moment < moments; moment++) {
    const old = treeDigest(site.dist);
    const text = LETTER.replace('Ceci est une lettre.', `Ceci est la lettre, ${moment} fois revue.`);
    await writeFile(join(site.content, 'letters/lettre.mdx'), text);
    const { pid } = await stopBuild(site, { after: milliseconds * (1 + 4 * random()) });
    const left = treeDigest(site.dist);
    const again = await build(site);
    expect(again.code, again.output).toBe(0);
    expect([old, treeDigest(site.dist)]).toContain(left);
    expect(treeDigest(site.dist)).not.toBe(old);
    expect(leavings(site, [pid])).toEqual([]);
  }
}

describe('a build that is killed leaves the old site or the new one, whole', () => {
  test('before each of the calls that publish it', async () => {
    const seen: boolean[] = [];
    for (let nth = 1, end: unknown; end !== 0; nth++) {
      const survived = await survive({ fault: before(CALL, nth) });
      seen.push(survived.wasOld);
      end = survived.end;
    }
    expect(seen.length).toBeGreaterThan(8);
    // Old up to the one call that exchanges, new from there on.
    expect(seen.join()).toMatch(/^(?:true,)+(?:false,)+false$/);
  });

  test('where two renames are needed, whenever it is killed while another process makes them', async () => {
    const call = String.raw`spawn \S+ \S+swap-process`;
    await survive({ fault: before(call), environment: WITHOUT_EXCHANGE });
    await survive({ fault: after(call), environment: WITHOUT_EXCHANGE });
    for (const share of [0.8, 0.9, 1, 1.1, 1.2, 1.3])
      await survive({ after: milliseconds * share, environment: WITHOUT_EXCHANGE });
  });

  test('at random moments, while it draws or takes pages from its cache', async () => {
    await Promise.all([onItsWay(seeded(4), 16), whileDrawing(seeded(6), 10)]);
  });
});

test('a site that a dead machine left between two renames is put back by the next build', async () => {
  const fault = { ...before(String.raw`renameSync \S+dist \S+previous`), script: 'swap-process.ts' };
  const [old] = [...editions].sort((a) => (a.digest === treeDigest(a.dist) ? -1 : 1)) as [Edition];
  const next = editions.find((one) => one !== old)!;
  await stopBuild(next, { fault: { ...fault, when: 'after' }, environment: WITHOUT_EXCHANGE });
  expect(treeDigest(next.dist)).toBe('no site');
  const { code, output } = await build(old);
  expect(output).toContain('remis en place');
  expect(code).toBe(0);
  expect(treeDigest(old.dist)).toBe(old.digest);
});

describe('a build that is told to stop', () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    test(`says so and leaves nothing (${signal})`, async () => {
      const fault: FaultPlan = { ...before(String.raw`^mkdir \S+dist\.next `), act: signal };
      const { end, output, wasOld } = await survive({ fault });
      expect(end, output).toBe(code);
      expect(output).toContain('Arrêté. Rien n’a été publié');
      expect(wasOld).toBe(true);
    });
});
