/** Whole builds and checks of sites whose letter others have signed. */
import { expect, test } from 'vitest';
import { build, LETTER, readPage, run, smallSite, type Outcome } from './small-site.ts';

const OPEN = LETTER.replace('example: true', 'signatures: open');
const CHANGED = OPEN.replace('Ceci est une lettre.', 'Ceci est une autre lettre.');

const signature = (name: string, more: Record<string, string> = {}) =>
  Object.entries({
    name,
    sort: name.split(' ').reverse().join(' '),
    signed: '2026-11-05',
    verified: 'confirmed',
    ...more,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

async function check(name: string, files: Record<string, string>): Promise<Outcome> {
  return run('scripts/check.ts', await smallSite(`signatures-${name}`, files));
}

/** The version of a letter, as an owner learns it: from the check. */
async function versionOf(letter: string, name: string): Promise<string> {
  const { output } = await check(`version-${name}`, {
    'letters/lettre.mdx': letter,
    'signatures/lettre/ada.yaml': signature('Ada Fictive'),
  });
  expect(output).toContain('content/signatures/lettre/ada.yaml:1:1 signature-version');
  const version = /textVersion: (v[0-9a-f]{12})/.exec(output)?.[1];
  expect(version).toBeDefined();
  return version!;
}

test('signatures stand in the order of names, counted by kind; one that was withdrawn keeps its place', async () => {
  const textVersion = await versionOf(OPEN, 'order');
  const site = await smallSite('signatures', {
    'letters/lettre.mdx': OPEN,
    'signatures/lettre/zoe.yaml': signature('Zoé Abel', { textVersion }),
    'signatures/lettre/ada.yaml': signature('Ada Étang', { textVersion, capacity: 'cliente' }),
    'signatures/lettre/ex.yaml': signature('Bon Zythologue', {
      sort: 'Dupont',
      textVersion,
      status: 'withdrawn',
    }),
    'signatures/lettre/collectif.yaml': signature('Collectif', {
      textVersion,
      kind: 'organisation',
      verified: 'mandate',
    }),
  });
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  const page = await readPage(site, 'lettres/lettre/index.html');
  const list = page.slice(page.indexOf('id="signatories"'));
  expect(list).toContain('2 personnes et 1 organisation ont signé cette lettre.');
  expect(list).toContain('confirmées par écrit (2), données par mandat (1)');
  const places = ['Zoé Abel', 'Collectif', 'Signature retirée', 'Ada Étang'].map((words) =>
    list.indexOf(words),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(page).not.toContain('Zythologue');
  expect(list).toContain('La lettre peut encore être signée');
}, 60_000);

test('a letter that others have signed is frozen until its new version is declared', async () => {
  const [before, after] = [await versionOf(OPEN, 'before'), await versionOf(CHANGED, 'after')];
  expect(before).not.toBe(after);
  const signed = {
    'signatures/lettre/ada.yaml': signature('Ada Fictive', { textVersion: before }),
    'signatures/lettre/zoe.yaml': signature('Zoé Fictive', { textVersion: before }),
  };
  expect((await check('same', { ...signed, 'letters/lettre.mdx': OPEN })).code).toBe(0);

  const frozen = await check('frozen', { ...signed, 'letters/lettre.mdx': CHANGED });
  expect(frozen.code).toBe(1);
  expect(frozen.output).toContain('content/letters/lettre.mdx:2:1 signed-text-changed');
  expect(frozen.output).toContain(`version ${before}`);
  expect(frozen.output).toContain(after);
  expect(frozen.output).toContain('1 problème dans 1 fichier');

  const declare = (...versions: string[]) =>
    CHANGED.replace(
      'signatures: open',
      `signatures: open\ntextVersions:\n${versions.map((version, index) => `  - version: ${version}\n    at: 2026-11-0${index + 3}\n    words: Version ${index + 1}.\n`).join('')}`.trimEnd(),
    );
  expect((await check('forgotten', { ...signed, 'letters/lettre.mdx': declare(after) })).output).toContain(
    'content/signatures/lettre/ada.yaml:5:14 signature-version',
  );
  const site = await smallSite('signatures-declared', {
    ...signed,
    'letters/lettre.mdx': declare(before, after),
  });
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  const page = await readPage(site, 'lettres/lettre/index.html');
  expect(page).toContain('a signé la version de\u00a0: 3\u00a0novembre 2026');
  expect(page).toContain('Version 2.');
}, 60_000);

test('what becomes of a signed letter may change without a new version', async () => {
  const textVersion = await versionOf(OPEN, 'outcome');
  const { code, output } = await check('outcome', {
    'letters/lettre.mdx': OPEN.replace(
      'signatures: open',
      'signatures: closed\noutcome: { state: resolved, at: 2026-11-10 }\nupdated: 2026-11-10',
    ),
    'signatures/lettre/ada.yaml': signature('Ada Fictive', { textVersion }),
  });
  expect(code, output).toBe(0);
}, 60_000);

test('twins, ways to reach somebody, a missing name and a stray are told; two people of one name are not twins', async () => {
  const textVersion = await versionOf(OPEN, 'problems');
  const { code, output } = await check('problems', {
    'letters/lettre.mdx': OPEN,
    'signatures/lettre/a.yaml': signature('Hélène Fictive', { textVersion }),
    'signatures/lettre/b.yaml': signature('FICTIVE, Helene', { textVersion }),
    'signatures/lettre/c.yaml': signature('Jean Fictif', { textVersion, capacity: 'client' }),
    'signatures/lettre/d.yaml': signature('Jean Fictif', { textVersion, capacity: 'salarié' }),
    'signatures/lettre/e.yaml': signature('Ada Fictive', {
      textVersion,
      capacity: 'jointe au 06 12 34 56 78',
    }),
    'signatures/lettre/f.yaml': signature('x', { textVersion }).replace('name: x\n', ''),
    'signatures/letre/g.yaml': signature('Ada Fictive', { textVersion }),
    'signatures/h.yaml': signature('Ada Fictive', { textVersion }),
  });
  expect(code).toBe(1);
  expect(output.match(/^content\/\S+ \S+/gm)).toEqual([
    'content/signatures/h.yaml:1:1 entry-file-name',
    'content/signatures/letre/g.yaml:1:1 unknown-reference',
    'content/signatures/lettre/b.yaml:1:7 signature-twin',
    'content/signatures/lettre/e.yaml:6:21 personal-data',
    'content/signatures/lettre/f.yaml:1:1 missing-key',
  ]);
}, 60_000);

test('more than two hundred signatures have pages of their own, and none is lost', async () => {
  const textVersion = await versionOf(OPEN, 'pages');
  const names = Array.from({ length: 431 }, (_, index) => `Personne Numéro${String(index).padStart(3, '0')}`);
  const site = await smallSite('signatures-pages', {
    'letters/lettre.mdx': OPEN,
    ...Object.fromEntries(
      names.map((name, index) => [`signatures/lettre/p-${index}.yaml`, signature(name, { textVersion })]),
    ),
  });
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  const pages = [
    await readPage(site, 'lettres/lettre/index.html'),
    await readPage(site, 'lettres/lettre/signatures/page-2/index.html'),
    await readPage(site, 'lettres/lettre/signatures/page-3/index.html'),
  ];
  expect(pages.map((page) => page.match(/Personne Numéro\d{3}/g)?.length)).toEqual([200, 200, 31]);
  expect(new Set(pages.join('').match(/Personne Numéro\d{3}/g)).size).toBe(431);
  expect(pages[0]).toContain('href="/lettres/lettre/signatures/page-2/"');
  expect(pages[2]).toContain('start="401"');
  expect(pages[1]).toContain('<meta name="robots" content="noindex"');
}, 60_000);
